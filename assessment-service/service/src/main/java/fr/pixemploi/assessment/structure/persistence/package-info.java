/** The read model of structures. May touch its domain; must not decide anything. */
@NullMarked
package fr.pixemploi.assessment.structure.persistence;

import org.jspecify.annotations.NullMarked;
