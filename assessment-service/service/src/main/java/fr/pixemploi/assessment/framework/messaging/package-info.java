/** The framework as a state event. */
@NullMarked
package fr.pixemploi.assessment.framework.messaging;

import org.jspecify.annotations.NullMarked;
