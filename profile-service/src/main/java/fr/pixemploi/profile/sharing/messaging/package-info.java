/** Grants on Kafka: consents heard, states said. */
@NullMarked
package fr.pixemploi.profile.sharing.messaging;

import org.jspecify.annotations.NullMarked;
