package fr.pixemploi.pathway.pathway.domain;

import java.util.UUID;

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

    /** The option is a pathway already: it is followed, and not prescribed again. */
    public static final class AlreadyPrescribed extends PathwayRefusal {
        private final UUID pathway;

        public AlreadyPrescribed(UUID pathway) {
            super("already prescribed as " + pathway);
            this.pathway = pathway;
        }

        public UUID pathway() {
            return pathway;
        }
    }

    /** The recommendation holds no such option. */
    public static final class UnknownOption extends PathwayRefusal {
        public UnknownOption(String option) {
            super("unknown option " + option);
        }
    }
}
