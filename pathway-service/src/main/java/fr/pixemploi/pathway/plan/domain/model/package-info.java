/** A request in whole numbers, plans in them, and what a plan comes to. Values only. */
@NullMarked
package fr.pixemploi.pathway.plan.domain.model;

import org.jspecify.annotations.NullMarked;
