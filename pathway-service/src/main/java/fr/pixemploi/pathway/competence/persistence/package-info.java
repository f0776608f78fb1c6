/** The read model of the framework's titles. Serves the domain only. */
@NullMarked
package fr.pixemploi.pathway.competence.persistence;

import org.jspecify.annotations.NullMarked;
