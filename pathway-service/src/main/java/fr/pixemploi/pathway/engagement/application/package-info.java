/** What can be asked about hours of the contrat d'engagement. No HTTP, Kafka or rows. */
@NullMarked
package fr.pixemploi.pathway.engagement.application;

import org.jspecify.annotations.NullMarked;
