/**
 * What other capabilities ask: where an address is, and how long the way is. May touch the domain; must not read files.
 */
@NullMarked
package fr.pixemploi.pathway.place.application;

import org.jspecify.annotations.NullMarked;
