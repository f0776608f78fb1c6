/**
 * Files of many rows, as one mechanism for all kinds of things: {@link fr.pixemploi.kit.imports.ImportKind} is what a service says of one.
 * May touch the kit's core and CSV; must not know any kind.
 */
@NullMarked
package fr.pixemploi.kit.imports;

import org.jspecify.annotations.NullMarked;
