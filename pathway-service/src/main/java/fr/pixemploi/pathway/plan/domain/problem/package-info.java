/**
 * What a plan is made of: a person's life, standings and goal, sessions, and what an adviser wants. Values only; what is not
 * known is null or says so, and is never guessed. Touches no other part of plans.
 */
@NullMarked
package fr.pixemploi.pathway.plan.domain.problem;

import org.jspecify.annotations.NullMarked;
