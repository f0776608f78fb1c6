/** Hears of frameworks. May touch the domain and the kit; never HTTP. */
@NullMarked
package fr.pixemploi.pathway.competence.messaging;

import org.jspecify.annotations.NullMarked;
