/** The other services' side of Kafka, for the tests of one. */
@NullMarked
package fr.pixemploi.kit.topic;

import org.jspecify.annotations.NullMarked;
