/** Campaigns: what is asked of whom. */
@NullMarked
package fr.pixemploi.assessment.campaign.domain;

import org.jspecify.annotations.NullMarked;
