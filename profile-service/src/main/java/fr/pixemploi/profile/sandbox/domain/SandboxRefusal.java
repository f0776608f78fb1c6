package fr.pixemploi.profile.sandbox.domain;

import java.time.Duration;

/** Why a sandbox does not begin anew. */
public abstract sealed class SandboxRefusal extends RuntimeException {
    /** There is no such sandbox, or it is somebody else's; a structure that is none looks the same. */
    public static final class NoSuchSandbox extends SandboxRefusal {}

    /** It is just beginning anew. */
    public static final class UnderWay extends SandboxRefusal {}

    /** It began anew as often as it may within a day. */
    public static final class TooOften extends SandboxRefusal {
        private final Duration untilAgain;

        public TooOften(Duration untilAgain) {
            this.untilAgain = untilAgain;
        }

        public Duration untilAgain() {
            return untilAgain;
        }
    }
}
