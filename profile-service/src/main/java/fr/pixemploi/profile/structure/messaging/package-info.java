/** What is said about structures on Kafka. May touch the domain and the kit; must not know HTTP or rows. */
@NullMarked
package fr.pixemploi.profile.structure.messaging;

import org.jspecify.annotations.NullMarked;
