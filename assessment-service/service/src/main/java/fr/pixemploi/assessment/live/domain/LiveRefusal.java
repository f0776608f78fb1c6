package fr.pixemploi.assessment.live.domain;

/** Why something can't be done in the exam room. */
public abstract sealed class LiveRefusal extends RuntimeException {
    private LiveRefusal(String message) {
        super(message);
    }

    /** There is no such session, candidate, sitting or alert, or not for this caller. */
    public static final class NotFound extends LiveRefusal {
        public NotFound() {
            super("no such thing in the room");
        }
    }

    /** The centre handed the session over to the jury. */
    public static final class SessionClosed extends LiveRefusal {
        public SessionClosed() {
            super("the session is closed");
        }
    }

    /** No test runs: it was not started, or is over. */
    public static final class NoTestRunning extends LiveRefusal {
        public NoTestRunning() {
            super("no test runs");
        }
    }

    /** Nothing to end: the candidate was not let in. */
    public static final class NothingToEnd extends LiveRefusal {
        public NothingToEnd() {
            super("the candidate was not let in");
        }
    }

    /** The alert was decided otherwise. */
    public static final class AlertHandled extends LiveRefusal {
        private final Alert.Outcome outcome;

        public AlertHandled(Alert.Outcome outcome) {
            super("the alert was handled otherwise");
            this.outcome = outcome;
        }

        /** How. */
        public Alert.Outcome outcome() {
            return outcome;
        }
    }

    /** No alert has this category. */
    public static final class UnknownCategory extends LiveRefusal {
        public UnknownCategory() {
            super("no such category");
        }
    }

    /** The person, or the centre, has as many screens open as an instance serves. */
    public static final class TooManyScreens extends LiveRefusal {
        public TooManyScreens() {
            super("too many screens");
        }
    }
}
