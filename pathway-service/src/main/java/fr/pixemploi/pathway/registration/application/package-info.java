/** Learns where people are registered, and finds it. May touch the domain; never HTTP, Kafka or rows. */
@NullMarked
package fr.pixemploi.pathway.registration.application;

import org.jspecify.annotations.NullMarked;
