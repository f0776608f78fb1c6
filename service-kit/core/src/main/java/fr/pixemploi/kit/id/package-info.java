/** Identifiers and the clock. */
@NullMarked
package fr.pixemploi.kit.id;

import org.jspecify.annotations.NullMarked;
