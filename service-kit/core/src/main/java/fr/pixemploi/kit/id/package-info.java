/** Identifiers, the clock and chance. */
@NullMarked
package fr.pixemploi.kit.id;

import org.jspecify.annotations.NullMarked;
