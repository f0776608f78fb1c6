/** Campaigns read from the author's YAML. */
@NullMarked
package fr.pixemploi.assessment.campaign.persistence;

import org.jspecify.annotations.NullMarked;
