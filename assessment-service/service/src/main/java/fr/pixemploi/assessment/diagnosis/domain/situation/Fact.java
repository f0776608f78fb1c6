package fr.pixemploi.assessment.diagnosis.domain.situation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Something of a person's situation that says the answer to a question. */
public enum Fact {
    /** Whether the person has a computer at home. */
    COMPUTER("yes", "no"),
    SMARTPHONE("yes", "no"),
    CONNECTION("none", "mobile", "fixed");

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

    public boolean canBe(String value) {
        return values.contains(value);
    }
}
