/** Campaigns: what is asked of whom. What a result earns, and what structures make, are parts of it. */
@NullMarked
package fr.pixemploi.assessment.campaign.domain;

import org.jspecify.annotations.NullMarked;
