/** News of structures from the profile service. */
@NullMarked
package fr.pixemploi.assessment.structure.messaging;

import org.jspecify.annotations.NullMarked;
