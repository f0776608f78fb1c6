/** Campaigns of the platform and of structures, found and tried by whoever needs one. */
@NullMarked
package fr.pixemploi.assessment.campaign.application;

import org.jspecify.annotations.NullMarked;
