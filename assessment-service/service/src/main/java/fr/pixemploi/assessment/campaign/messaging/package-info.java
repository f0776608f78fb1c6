/** Campaigns as states for the others. May touch use cases and the outbox; must not touch HTTP. */
@NullMarked
package fr.pixemploi.assessment.campaign.messaging;

import org.jspecify.annotations.NullMarked;
