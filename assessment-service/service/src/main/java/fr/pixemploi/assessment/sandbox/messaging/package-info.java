/** Hears who was made up. */
@NullMarked
package fr.pixemploi.assessment.sandbox.messaging;

import org.jspecify.annotations.NullMarked;
