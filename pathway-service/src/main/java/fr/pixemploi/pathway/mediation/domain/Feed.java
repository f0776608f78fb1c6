package fr.pixemploi.pathway.mediation.domain;

import java.util.regex.Pattern;

/** Where records come from again and again, as the operator calls it: what is no longer in a file of a feed is closed, others' stay. */
public record Feed(String name) {
    public static final String PATTERN = "^[a-z][a-z0-9-]{0,39}$";

    private static final Pattern NAME = Pattern.compile(PATTERN);

    public Feed {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException("no name of a feed: " + name);
    }
}
