package fr.pixemploi.certification.invigilation.domain;

import java.time.Duration;

/** Why nobody enters. */
public abstract sealed class InvigilationRefusal extends RuntimeException {
    private InvigilationRefusal(String message) {
        super(message);
    }

    /** No open session has this number with this code, or not on this day. */
    public static final class CodeRefused extends InvigilationRefusal {
        public CodeRefused() {
            super("no such number and code");
        }
    }

    /** Too many wrong codes were typed a moment ago. */
    public static final class MustWait extends InvigilationRefusal {
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
}
