/** What can be asked about competences. May touch the domain only. */
@NullMarked
package fr.pixemploi.pathway.competence.application;

import org.jspecify.annotations.NullMarked;
