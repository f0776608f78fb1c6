/**
 * What is known of offers, how far it may be relied on, and what nobody can know. May touch the competences, the offers and the
 * distributions of the regression. Must not hold anything of a single person.
 */
@NullMarked
package fr.pixemploi.pathway.effectiveness.domain.effect;

import org.jspecify.annotations.NullMarked;
