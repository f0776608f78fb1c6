/** What is said about files on Kafka: ids and accounts, never a name. */
@NullMarked
package fr.pixemploi.profile.beneficiary.messaging;

import org.jspecify.annotations.NullMarked;
