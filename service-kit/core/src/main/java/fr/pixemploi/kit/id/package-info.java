/** Identifiers, what must not be one, and the clock. */
@NullMarked
package fr.pixemploi.kit.id;

import org.jspecify.annotations.NullMarked;
