/**
 * Results of tests as far as a structure may see them: kept from news, and covered by a grant.
 */
@NullMarked
package fr.pixemploi.pathway.recommendation.domain.result;

import org.jspecify.annotations.NullMarked;
