package fr.pixemploi.pathway.place.domain.commune;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A postcode of five digits. Communes share them, and a commune may have several. */
public record Postcode(String value) {
    private static final Pattern CODE = Pattern.compile("[0-9]{5}");

    public Postcode {
        if (!CODE.matcher(value).matches()) throw new IllegalArgumentException("not a postcode: " + value);
    }

    /** What a source says, when it is such a code. */
    public static Optional<Postcode> in(@Nullable String said) {
        return Optional.ofNullable(said)
                .map(String::strip)
                .filter(text -> CODE.matcher(text).matches())
                .map(Postcode::new);
    }

    /** Codes of the départements that it may be in: those of Corsica share 20, and some communes are served from the next département. */
    public List<String> departements() {
        if (value.startsWith("20")) return List.of("2A", "2B");
        return List.of(value.substring(0, value.startsWith("97") || value.startsWith("98") ? 3 : 2));
    }
}
