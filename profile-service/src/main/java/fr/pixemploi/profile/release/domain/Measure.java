package fr.pixemploi.profile.release.domain;

import java.util.List;

/** What is told of people, and the categories of which each person is one. */
public enum Measure {
    PARTICIPATION("people"),
    COMPETENCE("independent", "not-independent"),
    THEME("independent", "not-independent"),
    MASTERY("at-or-above", "below"),
    EQUIPMENT("computer", "smartphone-only", "neither"),
    CERTIFICATION("yes", "no"),
    PATHWAY("yes", "no"),
    GAIN("people");

    private final List<String> categories;

    Measure(String... categories) {
        this.categories = List.of(categories);
    }

    public List<String> categories() {
        return categories;
    }
}
