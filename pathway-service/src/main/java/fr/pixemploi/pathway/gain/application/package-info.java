/** Tells what a pathway came to; the transaction opens here. No HTTP, Kafka or rows. */
@NullMarked
package fr.pixemploi.pathway.gain.application;

import org.jspecify.annotations.NullMarked;
