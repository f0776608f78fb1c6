/** Finding a campaign. */
@NullMarked
package fr.pixemploi.assessment.campaign.application;

import org.jspecify.annotations.NullMarked;
