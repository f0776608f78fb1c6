/** What is said about situations on Kafka: what training must fit, never a cause. */
@NullMarked
package fr.pixemploi.profile.situation.messaging;

import org.jspecify.annotations.NullMarked;
