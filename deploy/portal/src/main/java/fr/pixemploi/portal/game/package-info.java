/** The game of the Pixomètre: made by managers, joined by code, and shown on a wall. */
@NullMarked
package fr.pixemploi.portal.game;

import org.jspecify.annotations.NullMarked;
