package fr.pixemploi.pathway.place.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** INSEE's code of a commune: five characters, of which the first two say the département (three overseas), such as 2A004. */
public record InseeCode(String value) {
    /** As OpenAPI and Bean Validation spell it. */
    public static final String PATTERN = "^([0-9]{2}|2A|2B)[0-9]{3}$";

    private static final Pattern CODE = Pattern.compile(PATTERN);

    public InseeCode {
        if (!CODE.matcher(value).matches()) throw new IllegalArgumentException("not a code of a commune: " + value);
    }

    /** What a source says, when it is such a code. */
    public static Optional<InseeCode> in(@Nullable String said) {
        return Optional.ofNullable(said)
                .map(String::strip)
                .filter(text -> CODE.matcher(text).matches())
                .map(InseeCode::new);
    }

    /** Code of the département or the territory overseas, such as 75, 2A or 974. */
    public String departement() {
        return value.substring(0, value.startsWith("97") || value.startsWith("98") ? 3 : 2);
    }
}
