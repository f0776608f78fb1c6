package fr.pixemploi.certification.rules.domain.entered;

/** Why a version of the rules can't be entered, changed or activated. */
public abstract sealed class VersionRefusal extends RuntimeException {
    /** There is no such version. */
    public static final class NotFound extends VersionRefusal {}

    /** There is a version of this id. */
    public static final class Taken extends VersionRefusal {}

    /** Somebody changed the draft since it was read. */
    public static final class ChangedMeanwhile extends VersionRefusal {}

    /** It is active, or comes with the platform: it never changes. */
    public static final class Active extends VersionRefusal {}

    /** Who wrote the draft can't activate it. */
    public static final class SameReader extends VersionRefusal {}

    /** Its first day is over: sessions were opened under other rules. */
    public static final class BeginsInThePast extends VersionRefusal {}

    /** Its figures contradict each other. */
    public static final class MakesNoSense extends VersionRefusal {
        private final String why;

        public MakesNoSense(String why) {
            this.why = why;
        }

        public String why() {
            return why;
        }
    }
}
