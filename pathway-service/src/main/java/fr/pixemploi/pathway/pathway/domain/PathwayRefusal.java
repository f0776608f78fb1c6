package fr.pixemploi.pathway.pathway.domain;

/** Why nothing happens to a pathway. */
public abstract sealed class PathwayRefusal extends RuntimeException {
    PathwayRefusal(String message) {
        super(message);
    }

    /** No such pathway, step or structure, as far as the caller may know. */
    public static final class NotThere extends PathwayRefusal {
        public NotThere() {
            super("not there");
        }
    }

    /** The recommendation holds no such option. */
    public static final class UnknownOption extends PathwayRefusal {
        public UnknownOption(String option) {
            super("unknown option " + option);
        }
    }
}
