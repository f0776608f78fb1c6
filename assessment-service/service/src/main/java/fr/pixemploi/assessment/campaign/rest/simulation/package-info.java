/** Drafts of campaigns, tried on simulated persons, over HTTP. */
@NullMarked
package fr.pixemploi.assessment.campaign.rest.simulation;

import org.jspecify.annotations.NullMarked;
