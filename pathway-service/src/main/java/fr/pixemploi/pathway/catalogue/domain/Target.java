package fr.pixemploi.pathway.catalogue.domain;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;

/**
 * What an offer does for one competence.
 *
 * @param from level needed to follow it
 * @param to level reached by someone who followed it
 */
public record Target(CompetenceCode competence, Level from, Level to) {
    public Target {
        if (!from.below(to)) throw new IllegalArgumentException("an offer leads upwards: " + competence);
    }
}
