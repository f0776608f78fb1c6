/** The game of the Pixomètre: teams that gain pix together, and totals that tell nobody's own. */
@NullMarked
package fr.pixemploi.profile.game.domain;

import org.jspecify.annotations.NullMarked;
