/** Games over HTTP. */
@NullMarked
package fr.pixemploi.profile.game.rest;

import org.jspecify.annotations.NullMarked;
