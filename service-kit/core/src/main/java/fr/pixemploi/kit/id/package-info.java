/** Identifiers, versions that were read, the clock and chance. */
@NullMarked
package fr.pixemploi.kit.id;

import org.jspecify.annotations.NullMarked;
