/** News of structures from the profile service. May touch use cases; must not touch HTTP. */
@NullMarked
package fr.pixemploi.assessment.structure.messaging;

import org.jspecify.annotations.NullMarked;
