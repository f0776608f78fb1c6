/** Recommendations, and the read models of results and of sharing grants. Serves the domain only. */
@NullMarked
package fr.pixemploi.pathway.recommendation.persistence;

import org.jspecify.annotations.NullMarked;
