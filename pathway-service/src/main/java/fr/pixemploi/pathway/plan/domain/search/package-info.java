/**
 * The exact search among sessions that passed: whole numbers, bounds with their proofs, a budget. May touch the problem and the
 * filter; knows nothing of what is told.
 */
@NullMarked
package fr.pixemploi.pathway.plan.domain.search;

import org.jspecify.annotations.NullMarked;
