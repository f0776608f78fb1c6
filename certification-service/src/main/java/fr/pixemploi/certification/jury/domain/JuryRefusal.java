package fr.pixemploi.certification.jury.domain;

/** Why the jury can't do something. */
public abstract sealed class JuryRefusal extends RuntimeException {
    /** There is no such candidate, or nothing was asked for or proposed. */
    public static final class NotFound extends JuryRefusal {}

    /** Who proposed it can't be its second reader. */
    public static final class SameReader extends JuryRefusal {}

    /** Another proposal waits for its second reader. */
    public static final class ProposalWaits extends JuryRefusal {
        private final long waiting;

        public ProposalWaits(long waiting) {
            this.waiting = waiting;
        }

        /** How many candidates' there are. */
        public long waiting() {
            return waiting;
        }
    }

    /** A centre asks to correct who somebody is, and the jury has not answered. */
    public static final class CorrectionWaits extends JuryRefusal {
        private final long waiting;

        public CorrectionWaits(long waiting) {
            this.waiting = waiting;
        }

        /** How many candidates' there are. */
        public long waiting() {
            return waiting;
        }
    }

    /** There is no score that could be certified. */
    public static final class NothingToCertify extends JuryRefusal {}

    /** A comment belongs to another outcome than the one that is wanted. */
    public static final class CommentDoesNotFit extends JuryRefusal {}

    /** The fraud of a candidate concerns all that they sat for. */
    public static final class FraudConcernsAll extends JuryRefusal {}

    /** People were told a result already. */
    public static final class ResultsTold extends JuryRefusal {}

    /** What was read is not what waits, or the test was scored anew since. */
    public static final class ProposalChanged extends JuryRefusal {}
}
