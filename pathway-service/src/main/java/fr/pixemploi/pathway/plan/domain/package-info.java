/**
 * Plans of trainings for one person, searched exactly: {@link fr.pixemploi.pathway.plan.domain.Planner} and what it answers.
 * May touch its own parts, competences and the catalogue's values; never a clock, a database or a sentence for people.
 */
@NullMarked
package fr.pixemploi.pathway.plan.domain;

import org.jspecify.annotations.NullMarked;
