package fr.pixemploi.pathway.goal.domain;

import java.util.regex.Pattern;

/** Name of a goal, stable across versions of it, such as {@code office-assistant}. */
public record GoalId(String value) {
    public static final String PATTERN = "[a-z][a-z0-9-]{1,39}";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    public GoalId {
        if (!SHAPE.matcher(value).matches()) throw new IllegalArgumentException("no goal id: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
