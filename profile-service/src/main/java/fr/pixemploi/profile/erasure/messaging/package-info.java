/** Erasures on Kafka: hashes said, answers of the services heard. */
@NullMarked
package fr.pixemploi.profile.erasure.messaging;

import org.jspecify.annotations.NullMarked;
