/**
 * Figures about people that tell of nobody. A table is made of people drawn by lot, along a tree that was fixed before anybody was counted, and goes
 * no further down where a part would be of few. Pure: no database, clock or chance; must not know what is counted. Why it is done so, and the proof,
 * are in ADR 048.
 */
@NullMarked
package fr.pixemploi.kit.disclosure;

import org.jspecify.annotations.NullMarked;
