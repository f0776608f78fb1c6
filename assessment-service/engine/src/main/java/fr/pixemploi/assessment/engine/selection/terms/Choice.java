package fr.pixemploi.assessment.engine.selection.terms;

import java.util.List;
import java.util.Set;

/** What happens next in a sitting: a question, or its end. */
public sealed interface Choice {
    /**
     * The question to ask.
     *
     * @param item index into the pool
     * @param utility by the sitting's rule, after the price of exposure; for the loss rules, in loss reduced per second
     * @param expectedSeconds of this person on it
     * @param shortlist indices that chance chose among, best first
     * @param owed whether only questions that a minimum or a share still asks for were considered
     * @param relaxed rules that gave way because they left no question
     */
    record Ask(
            int item,
            double utility,
            double expectedSeconds,
            List<Integer> shortlist,
            boolean owed,
            Set<Relaxation> relaxed)
            implements Choice {}

    /** The end of the sitting. */
    record Stop(Reason reason) implements Choice {}

    /** Why a sitting ends by itself. */
    enum Reason {
        /** The bank has nothing left that this person may be asked. */
        EXHAUSTED,
        /** The number of questions is reached. */
        ITEMS,
        /** The time is spent. */
        TIME,
        /** No question reduces the loss enough per minute. */
        FLOOR
    }

    /** A rule of comfort or of fairness between people that gives way before a sitting would end unfinished. */
    enum Relaxation {
        /** No easy and short question was left: the easiest one was asked. */
        GENTLE_START,
        /** Two questions of one competence came closer to each other than wished. */
        SPACING,
        /** A question was asked that exposure control had kept from this sitting. */
        EXPOSURE
    }
}
