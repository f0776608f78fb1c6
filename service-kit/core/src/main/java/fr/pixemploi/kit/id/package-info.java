/** Identifiers and the clock. May touch nothing of the kit. */
@NullMarked
package fr.pixemploi.kit.id;

import org.jspecify.annotations.NullMarked;
