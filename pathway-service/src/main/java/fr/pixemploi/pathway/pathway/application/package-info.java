/** Use cases around pathways; the transaction opens here. No HTTP, Kafka or rows. */
@NullMarked
package fr.pixemploi.pathway.pathway.application;

import org.jspecify.annotations.NullMarked;
