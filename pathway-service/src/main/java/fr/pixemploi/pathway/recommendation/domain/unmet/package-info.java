/** What people need and no training gives them: for those who buy training. Rules and values only. */
@NullMarked
package fr.pixemploi.pathway.recommendation.domain.unmet;

import org.jspecify.annotations.NullMarked;
