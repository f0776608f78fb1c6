/** Campaigns: what is asked of whom. May touch java.*, the mathematics and the values of framework and bank; must not know how it is stored. */
@NullMarked
package fr.pixemploi.assessment.campaign.domain;

import org.jspecify.annotations.NullMarked;
