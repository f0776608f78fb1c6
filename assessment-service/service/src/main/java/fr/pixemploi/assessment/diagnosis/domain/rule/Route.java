package fr.pixemploi.assessment.diagnosis.domain.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a diagnosis sends a person on. */
public enum Route {
    /** The whole test, alone; at home or anywhere, unless the advice names a place. */
    FULL_TEST,
    /** The test in an agency, with somebody beside. */
    ASSISTED_TEST,
    /** A human mediator first; no test yet. */
    MEDIATION_FIRST;

    /** As spelt in rules, events and over HTTP. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Route> of(String code) {
        return Arrays.stream(values())
                .filter(route -> route.code().equals(code))
                .findFirst();
    }
}
