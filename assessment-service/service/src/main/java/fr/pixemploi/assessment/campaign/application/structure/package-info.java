/** What structures do with campaigns of their own: make, change, copy, close, import, and let others administer. */
@NullMarked
package fr.pixemploi.assessment.campaign.application.structure;

import org.jspecify.annotations.NullMarked;
