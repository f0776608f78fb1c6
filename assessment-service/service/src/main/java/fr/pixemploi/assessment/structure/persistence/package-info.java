/** The read model of structures. */
@NullMarked
package fr.pixemploi.assessment.structure.persistence;

import org.jspecify.annotations.NullMarked;
