/** Learning of structures, and asking who is above whom. May touch its domain; must not touch HTTP, Kafka or rows. */
@NullMarked
package fr.pixemploi.assessment.structure.application;

import org.jspecify.annotations.NullMarked;
