/** Campaigns as states for the others. */
@NullMarked
package fr.pixemploi.assessment.campaign.messaging;

import org.jspecify.annotations.NullMarked;
