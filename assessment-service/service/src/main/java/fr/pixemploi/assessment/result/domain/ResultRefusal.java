package fr.pixemploi.assessment.result.domain;

/** Why a result is not shown or shared. */
public abstract sealed class ResultRefusal extends RuntimeException {
    private ResultRefusal(String message) {
        super(message);
    }

    /** There is no such result, or not for this caller. */
    public static final class ResultUnknown extends ResultRefusal {
        public ResultUnknown() {
            super("no such result");
        }
    }

    /** There is no such framework to read it in, or not for this reader. */
    public static final class FrameworkNotReadable extends ResultRefusal {
        public FrameworkNotReadable() {
            super("no such framework to read the result in");
        }
    }

    /** There is no such structure to share with, as far as this service has heard. */
    public static final class StructureUnknown extends ResultRefusal {
        public StructureUnknown() {
            super("no such structure");
        }
    }

    /** A sharing ends in the future, within three years. */
    public static final class UntilOutOfRange extends ResultRefusal {
        public UntilOutOfRange() {
            super("until must be in the future, within three years");
        }
    }

    /** What is shared at a kiosk ends in the future, within six months. */
    public static final class KioskUntilOutOfRange extends ResultRefusal {
        public KioskUntilOutOfRange() {
            super("until must be in the future, within six months");
        }
    }
}
