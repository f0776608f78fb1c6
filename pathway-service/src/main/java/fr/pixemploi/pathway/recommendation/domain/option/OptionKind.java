package fr.pixemploi.pathway.recommendation.domain.option;

/** What an option is good at; one of each at most in a recommendation. */
public enum OptionKind {
    FASTEST("fastest", "Le parcours le plus court"),
    THOROUGH("thorough", "Le parcours le plus complet, jusqu'à la certification"),
    REMOTE_FRIENDLY("remote-friendly", "Le parcours à distance"),
    CERTIFICATION("certification", "L'objectif est atteint : passer la certification");

    private final String id;
    private final String title;

    OptionKind(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** Names the option within its recommendation. */
    public String id() {
        return id;
    }

    /** For people. */
    public String title() {
        return title;
    }
}
