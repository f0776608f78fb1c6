/** Campaigns that structures make: from what template, by what wish, and who else may administer them. */
@NullMarked
package fr.pixemploi.assessment.campaign.domain.structure;

import org.jspecify.annotations.NullMarked;
