/** Grants on Kafka: consents heard, states said. May touch the use cases, the domain and the kit; must not know HTTP or rows. */
@NullMarked
package fr.pixemploi.profile.sharing.messaging;

import org.jspecify.annotations.NullMarked;
