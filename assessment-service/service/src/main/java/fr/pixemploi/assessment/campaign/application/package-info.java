/** Finding a campaign. May touch its domain; must not touch HTTP or files. */
@NullMarked
package fr.pixemploi.assessment.campaign.application;

import org.jspecify.annotations.NullMarked;
