package fr.pixemploi.profile.francetravail.domain;

/** How far somebody is with a test, in the numbers of the shape. */
public enum Progress {
    STARTED(2, 0),
    /** Done, and not shared. */
    COMPLETED(3, 100),
    SHARED(4, 100);

    private final int state;
    private final int percent;

    Progress(int state, int percent) {
        this.state = state;
        this.percent = percent;
    }

    /** {@code etat}. */
    public int state() {
        return state;
    }

    /** {@code progression}, in percent. */
    public int percent() {
        return percent;
    }
}
