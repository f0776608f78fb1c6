package fr.pixemploi.profile.export.domain;

import java.time.Duration;

/** Why nothing is handed over. */
public abstract sealed class ExportRefusal extends RuntimeException {
    /** There is no such export, or it is somebody else's. */
    public static final class NoSuchExport extends ExportRefusal {}

    /** Another one is being made. */
    public static final class UnderWay extends ExportRefusal {}

    /** The last one was asked for not long ago. */
    public static final class AskedLately extends ExportRefusal {
        private final Duration untilAgain;

        public AskedLately(Duration untilAgain) {
            this.untilAgain = untilAgain;
        }

        public Duration untilAgain() {
            return untilAgain;
        }
    }

    /** The person has an account, and asks in their space. */
    public static final class PersonHasAccount extends ExportRefusal {}

    /** The person did not ask the structure for it, or was answered. */
    public static final class NotAskedFor extends ExportRefusal {}

    /** It is more than one copy may hold. */
    public static final class TooLarge extends ExportRefusal {}

    /** It is being made. */
    public static final class NotReady extends ExportRefusal {}

    /** The copy is gone. */
    public static final class Ended extends ExportRefusal {}
}
