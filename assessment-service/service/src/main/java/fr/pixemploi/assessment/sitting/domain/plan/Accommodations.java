package fr.pixemploi.assessment.sitting.domain.plan;

/**
 * What is made easier for a person, decided before the test. A need, never the reason for it.
 *
 * @param timeFactor what the answering time of the test is multiplied by, from 1 to 4
 * @param noFocusRule leaving the page is never held against the person
 * @param readAloud a person or a voice reads the questions
 * @param breaks the person may stop the clock
 */
public record Accommodations(double timeFactor, boolean noFocusRule, boolean readAloud, boolean breaks) {
    public static final Accommodations NONE = new Accommodations(1, false, false, false);

    /** More than this is another test; the project's own bound, no official one is known. */
    public static final double MAX_TIME = 4;

    public Accommodations {
        if (!(timeFactor >= 1 && timeFactor <= MAX_TIME))
            throw new IllegalArgumentException("timeFactor must be from 1 to " + MAX_TIME);
    }

    /** A number of minutes with this person's time. */
    public int minutes(int ordinary) {
        return (int) Math.ceil(ordinary * timeFactor);
    }
}
