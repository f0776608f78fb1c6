package fr.pixemploi.assessment.diagnosis.domain.situation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Something of a person's situation that questions and rules may rest on. */
public enum Fact {
    /** Whether the person has a computer at home. */
    COMPUTER("yes", "no"),
    SMARTPHONE("yes", "no"),
    CONNECTION("none", "mobile", "fixed"),
    /** In which the person is spoken to, ISO 639. */
    LANGUAGE,
    /** A coarse code of the profile service's frame. */
    EMPLOYMENT_STATUS;

    /** What each says of whom nobody said anything. */
    public static final String UNKNOWN = "unknown";

    private final Set<String> values;

    Fact(String... values) {
        this.values = Set.of(values);
    }

    /** As spelt in files and over HTTP. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Fact> of(String code) {
        return Arrays.stream(values()).filter(fact -> fact.code().equals(code)).findFirst();
    }

    /** All that it can say, or what that looks like. */
    public List<String> examples() {
        return Stream.concat(
                        values.isEmpty() ? Stream.of("a-code") : values.stream().sorted(), Stream.of(UNKNOWN))
                .toList();
    }

    /** Whether it can say so; of codes that another service keeps, their form only is known here. */
    public boolean canBe(String value) {
        if (value.equals(UNKNOWN)) return true;
        return values.isEmpty() ? value.matches("[a-z]+(-[a-z]+)*") && value.length() <= 40 : values.contains(value);
    }
}
