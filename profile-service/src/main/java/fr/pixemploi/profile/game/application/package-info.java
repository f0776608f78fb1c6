/** Games: made, joined, left, counted, shown, archived. */
@NullMarked
package fr.pixemploi.profile.game.application;

import org.jspecify.annotations.NullMarked;
