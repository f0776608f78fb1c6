/** The framework as a state event. May touch use cases and the outbox; must not touch HTTP. */
@NullMarked
package fr.pixemploi.assessment.framework.messaging;

import org.jspecify.annotations.NullMarked;
