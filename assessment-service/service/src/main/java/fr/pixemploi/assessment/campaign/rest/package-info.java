/** Campaigns over HTTP. */
@NullMarked
package fr.pixemploi.assessment.campaign.rest;

import org.jspecify.annotations.NullMarked;
