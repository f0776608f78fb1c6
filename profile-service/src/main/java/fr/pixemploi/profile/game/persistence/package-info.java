/** Games, teams and players in PostgreSQL. */
@NullMarked
package fr.pixemploi.profile.game.persistence;

import org.jspecify.annotations.NullMarked;
