/** All offers that somebody finds: those of the catalogue and those of structures. May touch both by their use cases; must not read HTTP or rows. */
@NullMarked
package fr.pixemploi.pathway.offer.application;

import org.jspecify.annotations.NullMarked;
