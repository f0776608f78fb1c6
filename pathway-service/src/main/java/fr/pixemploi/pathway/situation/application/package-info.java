/** Learns of people's situations and finds them. May touch the domain; never HTTP, Kafka or rows. */
@NullMarked
package fr.pixemploi.pathway.situation.application;

import org.jspecify.annotations.NullMarked;
