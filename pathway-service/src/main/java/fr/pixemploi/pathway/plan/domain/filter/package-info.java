/**
 * Which sessions fit one life, each alone: reasons of refusal, and what is left to be checked with somebody. May touch the
 * problem; knows nothing of the search.
 */
@NullMarked
package fr.pixemploi.pathway.plan.domain.filter;

import org.jspecify.annotations.NullMarked;
