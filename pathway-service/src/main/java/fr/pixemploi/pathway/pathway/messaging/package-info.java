/** Tells the others what happened to a pathway, through the outbox. Never HTTP. */
@NullMarked
package fr.pixemploi.pathway.pathway.messaging;

import org.jspecify.annotations.NullMarked;
