package fr.pixemploi.assessment.live.domain;

import java.time.Duration;

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

    /** Nobody decides about a test that is their own. */
    public static final class OwnTest extends LiveRefusal {
        public OwnTest() {
            super("it is the caller's own test");
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

    /** No open session has this access code. */
    public static final class AccessCodeRefused extends LiveRefusal {
        public AccessCodeRefused() {
            super("no such access code");
        }
    }

    /** Nobody came to this session under this code. */
    public static final class ArrivalCodeRefused extends LiveRefusal {
        public ArrivalCodeRefused() {
            super("no such arrival code");
        }
    }

    /** No open session has this number with this day code, or not on this day. */
    public static final class DayCodeRefused extends LiveRefusal {
        public DayCodeRefused() {
            super("no such number and day code");
        }
    }

    /** Too many wrong codes were typed a moment ago. */
    public static final class MustWait extends LiveRefusal {
        private final Duration wait;

        public MustWait(Duration wait) {
            super("too many wrong codes");
            this.wait = wait;
        }

        /** How long; more than nothing. */
        public Duration duration() {
            return wait;
        }
    }

    /** The account has another number of the session. */
    public static final class SeatedElsewhere extends LiveRefusal {
        public SeatedElsewhere() {
            super("seated at another number");
        }
    }

    /** The number has another account. */
    public static final class NumberTaken extends LiveRefusal {
        public NumberTaken() {
            super("the number is taken");
        }
    }

    /** The test has begun: its account stays. */
    public static final class TestBegun extends LiveRefusal {
        public TestBegun() {
            super("the test has begun");
        }
    }

    /** No account is seated at the number. */
    public static final class NotSeated extends LiveRefusal {
        public NotSeated() {
            super("no account is seated");
        }
    }

    /** The person, or the centre, has as many screens open as an instance serves. */
    public static final class TooManyScreens extends LiveRefusal {
        public TooManyScreens() {
            super("too many screens");
        }
    }
}
