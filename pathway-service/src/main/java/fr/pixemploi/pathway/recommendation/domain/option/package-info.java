/** Options that explain themselves, made of plans. Values only. */
@NullMarked
package fr.pixemploi.pathway.recommendation.domain.option;

import org.jspecify.annotations.NullMarked;
