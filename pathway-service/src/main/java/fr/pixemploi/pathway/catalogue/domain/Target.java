package fr.pixemploi.pathway.catalogue.domain;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an offer does for one competence.
 *
 * @param from level needed to follow it
 * @param to level reached by someone who followed it
 */
public record Target(CompetenceCode competence, Level from, Level to) {
    private static final Pattern WRITTEN = Pattern.compile("(" + CompetenceCode.PATTERN + "):([0-7]):([1-8])");

    public Target {
        if (!from.below(to)) throw new IllegalArgumentException("an offer leads upwards: " + competence);
    }

    /** As {@link #text} writes it; empty when it is written otherwise, or leads nowhere. */
    public static Optional<Target> said(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) return Optional.empty();
        Level from = new Level(Integer.parseInt(parts.group(2)));
        Level to = new Level(Integer.parseInt(parts.group(3)));
        return from.below(to)
                ? Optional.of(new Target(new CompetenceCode(parts.group(1)), from, to))
                : Optional.empty();
    }

    /** As {@link #text} wrote it. */
    public static Target of(String text) {
        return said(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    /** As rows hold it, such as {@code 1.2:0:3}. */
    public String text() {
        return competence.value() + ":" + from.value() + ":" + to.value();
    }
}
