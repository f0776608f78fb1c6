/** Exports on Kafka: asked for, and the parts that services made. */
@NullMarked
package fr.pixemploi.profile.export.messaging;

import org.jspecify.annotations.NullMarked;
