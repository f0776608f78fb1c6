/** What can be asked about competences. */
@NullMarked
package fr.pixemploi.pathway.competence.application;

import org.jspecify.annotations.NullMarked;
