/** The rules of a campaign's test as data, and simulated persons who sit it. May touch items, frameworks and the engine; must not know who is invited. */
@NullMarked
package fr.pixemploi.assessment.bank.campaign;

import org.jspecify.annotations.NullMarked;
