/** Campaigns: what is asked of whom. May touch java.* and the framework's values; must not know how it is stored. */
@NullMarked
package fr.pixemploi.assessment.campaign.domain;

import org.jspecify.annotations.NullMarked;
