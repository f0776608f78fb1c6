/**
 * What offers do: how far each raises each competence, learned from people tested before and after. Statistics only, of pairs that
 * are made in {@code history}; what they assume and what they do not say is in {@code docs/effectiveness.md}. May touch the competences, offers of the
 * catalogue and the packages below. Must not learn anything without a legal ground.
 */
@NullMarked
package fr.pixemploi.pathway.effectiveness.domain;

import org.jspecify.annotations.NullMarked;
