/** Hears of people's situations. Never HTTP. */
@NullMarked
package fr.pixemploi.pathway.situation.messaging;

import org.jspecify.annotations.NullMarked;
