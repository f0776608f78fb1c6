/** Hears of frameworks. */
@NullMarked
package fr.pixemploi.pathway.competence.messaging;

import org.jspecify.annotations.NullMarked;
