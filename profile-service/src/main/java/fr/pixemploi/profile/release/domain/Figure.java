package fr.pixemploi.profile.release.domain;

import fr.pixemploi.kit.release.Labelled;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One figure with its definition.
 *
 * @param competences places in the definitions of those that it looks at
 */
public record Figure(
        String code,
        Measure measure,
        String title,
        String definition,
        boolean proposal,
        List<Labelled> categories,
        List<Integer> competences) {
    /** Null for whom it does not count. */
    @Nullable
    String category(Participant person, Definitions definitions) {
        if (measure == Measure.GAIN) return person.gain() == null ? null : "people";
        if (!person.first()) return null;
        return switch (measure) {
            case PARTICIPATION, GAIN -> "people";
            case COMPETENCE, THEME -> independent(person, definitions.independentFrom());
            case MASTERY -> mastery(person, definitions.masteryFrom());
            case EQUIPMENT -> equipment(person);
            case CERTIFICATION -> person.certified() ? "yes" : "no";
            case PATHWAY -> person.pathwayBegun() ? "yes" : "no";
        };
    }

    /** Of whom all were measured. */
    private @Nullable String independent(Participant person, int from) {
        int[] levels = competences.stream().mapToInt(at -> person.levels()[at]).toArray();
        if (Arrays.stream(levels).anyMatch(level -> level < 0)) return null;
        return Arrays.stream(levels).allMatch(level -> level >= from) ? "independent" : "not-independent";
    }

    private static @Nullable String mastery(Participant person, double from) {
        Double mastery = person.mastery();
        if (mastery == null) return null;
        return mastery >= from ? "at-or-above" : "below";
    }

    private static @Nullable String equipment(Participant person) {
        if (Objects.equals(person.computer(), true)) return "computer";
        if (person.computer() == null || person.smartphone() == null) return null;
        return person.smartphone() ? "smartphone-only" : "neither";
    }
}
