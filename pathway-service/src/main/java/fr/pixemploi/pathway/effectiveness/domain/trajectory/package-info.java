/**
 * People between two sittings, and the offers that they began, as far as effects are learned from them. May touch the competences and
 * offers of the catalogue. Must not hold a name, sex, origin, health or age.
 */
@NullMarked
package fr.pixemploi.pathway.effectiveness.domain.trajectory;

import org.jspecify.annotations.NullMarked;
