/** Use cases around recommendations; the transaction opens here. No HTTP, Kafka or rows. */
@NullMarked
package fr.pixemploi.pathway.recommendation.application;

import org.jspecify.annotations.NullMarked;
