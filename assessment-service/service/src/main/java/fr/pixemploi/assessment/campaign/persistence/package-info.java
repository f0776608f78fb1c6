/** Campaigns read from the author's YAML. May touch its domain; must not decide anything. */
@NullMarked
package fr.pixemploi.assessment.campaign.persistence;

import org.jspecify.annotations.NullMarked;
