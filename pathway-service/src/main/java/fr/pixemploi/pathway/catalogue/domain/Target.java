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
    private static final int PARTS = 3;

    public Target {
        if (!from.below(to)) throw new IllegalArgumentException("an offer leads upwards: " + competence);
    }

    /** As {@link #text} writes it. */
    public static Target of(String text) {
        String[] parts = text.split(":", PARTS);
        return new Target(
                new CompetenceCode(parts[0]),
                new Level(Integer.parseInt(parts[1])),
                new Level(Integer.parseInt(parts[2])));
    }

    /** As rows hold it, such as {@code 1.2:0:3}. */
    public String text() {
        return competence.value() + ":" + from.value() + ":" + to.value();
    }
}
