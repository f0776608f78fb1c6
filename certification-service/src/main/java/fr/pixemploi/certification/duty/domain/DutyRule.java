package fr.pixemploi.certification.duty.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty of centres in a session.
 *
 * @param figure that it asks for, in the unit of its key: candidates, candidates, percent, months; null when it has none
 * @param blocks what is refused while it is known not to be met; else it warns
 */
public record DutyRule(Key key, @Nullable Integer figure, List<Moment> blocks, Sentences french, Sentences english) {
    /**
     * What is said of it in one language. Braces stand for figures of the session.
     *
     * @param title what it is about
     * @param notKnown what to do for it to be known
     */
    public record Sentences(String title, String met, String notMet, String notKnown) {}

    /** Which. */
    public enum Key {
        CANDIDATES_PER_INVIGILATOR,
        SPARE_COMPUTERS,
        OWN_STAFF,
        NOBODY_TRAINED,
        NO_RELATIVE
    }

    /** When something can be refused. */
    public enum Moment {
        ENROLMENT,
        FINALISATION
    }

    public DutyRule {
        blocks = List.copyOf(blocks);
        if (figure == null && key != Key.NO_RELATIVE) throw new IllegalArgumentException(key + " needs a figure");
    }
}
