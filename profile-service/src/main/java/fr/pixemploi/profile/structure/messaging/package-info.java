/** What is said about structures on Kafka. */
@NullMarked
package fr.pixemploi.profile.structure.messaging;

import org.jspecify.annotations.NullMarked;
