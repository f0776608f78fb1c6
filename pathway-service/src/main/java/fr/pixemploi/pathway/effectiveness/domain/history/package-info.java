/**
 * What the service knows of people who were tested, as far as trajectories are made of it. May touch the trajectories and the
 * competences. Must not hold a name, sex, origin, health or age.
 */
@NullMarked
package fr.pixemploi.pathway.effectiveness.domain.history;

import org.jspecify.annotations.NullMarked;
