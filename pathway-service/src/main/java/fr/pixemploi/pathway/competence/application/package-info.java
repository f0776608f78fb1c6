/** What can be asked about competences, and how their titles are learnt. */
@NullMarked
package fr.pixemploi.pathway.competence.application;

import org.jspecify.annotations.NullMarked;
