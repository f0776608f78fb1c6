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

    /** The pathway was declined, given up or replaced. */
    public static final class Over extends PathwayRefusal {
        public Over() {
            super("the pathway is over");
        }
    }

    /** The step is done, was left, or does not take place. */
    public static final class StepOver extends PathwayRefusal {
        public StepOver() {
            super("the step is over");
        }
    }

    /** The first day of its session is to come. */
    public static final class NotBegun extends PathwayRefusal {
        public NotBegun() {
            super("the session has not begun");
        }
    }

    /** The person said yes before. */
    public static final class AnsweredYes extends PathwayRefusal {
        public AnsweredYes() {
            super("answered with yes already");
        }
    }

    /** The person said no themselves: the structure does not take that back. */
    public static final class SaidByPerson extends PathwayRefusal {
        public SaidByPerson() {
            super("said by the person");
        }
    }

    /** The person does not share the result with the structure any more. */
    public static final class NotShared extends PathwayRefusal {
        public NotShared() {
            super("not shared");
        }
    }

    /** No pathway of this person and structure is there to be replaced. */
    public static final class NothingToReplace extends PathwayRefusal {
        public NothingToReplace() {
            super("nothing to replace");
        }
    }

    /** No such session in the catalogue, nor of an own offer to which people of the structure may come. */
    public static final class UnknownSession extends PathwayRefusal {
        public UnknownSession() {
            super("unknown session");
        }
    }
}
