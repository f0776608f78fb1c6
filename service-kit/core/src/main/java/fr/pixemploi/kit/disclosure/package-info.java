/**
 * Releases of counts that tell of nobody: fixed tables with their margins, of which small cells are hidden, and as many others as it takes that
 * no hidden one can be worked out. Pure: no database, clock or chance; must not know what is counted. Why it is done so is told in
 * ADR 048, and so is what it does not hold against yet: <b>not for use</b> until that is mended. One package of more files than usual, since none of them is anything without the others.
 */
@NullMarked
package fr.pixemploi.kit.disclosure;

import org.jspecify.annotations.NullMarked;
