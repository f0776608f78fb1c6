/** What is said about files on Kafka: ids and accounts, never a name. May touch the domain and the kit; must not know HTTP or rows. */
@NullMarked
package fr.pixemploi.profile.beneficiary.messaging;

import org.jspecify.annotations.NullMarked;
