/** What a result of a campaign earns: stages and badges, and the criteria that decide. */
@NullMarked
package fr.pixemploi.assessment.campaign.domain.badge;

import org.jspecify.annotations.NullMarked;
