/** Learning of structures, and asking who is above whom. */
@NullMarked
package fr.pixemploi.assessment.structure.application;

import org.jspecify.annotations.NullMarked;
