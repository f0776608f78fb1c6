/**
 * Use cases around structures' own offers; the transaction opens here, save that of {@link
 * fr.pixemploi.pathway.workshop.application.Seats}, which is the caller's. No HTTP, Kafka or rows.
 */
@NullMarked
package fr.pixemploi.pathway.workshop.application;

import org.jspecify.annotations.NullMarked;
