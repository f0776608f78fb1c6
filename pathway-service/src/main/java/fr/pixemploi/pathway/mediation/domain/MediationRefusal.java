package fr.pixemploi.pathway.mediation.domain;

/** Why nothing is told or taken in. */
public abstract sealed class MediationRefusal extends RuntimeException {
    private MediationRefusal(String message) {
        super(message);
    }

    /** There is no such place or import. */
    public static final class Unknown extends MediationRefusal {
        public Unknown() {
            super("unknown");
        }
    }

    /** Nobody knows where the commune is, so that nothing is near it. */
    public static final class CommuneNotPlaced extends MediationRefusal {
        public CommuneNotPlaced() {
            super("commune not placed");
        }
    }

    /** This deployment has no access to a directory. */
    public static final class NoDirectory extends MediationRefusal {
        public NoDirectory() {
            super("no directory");
        }
    }

    /** The file has no record of a place: what is known would be closed by a mistake. */
    public static final class NoRecords extends MediationRefusal {
        public NoRecords() {
            super("no records");
        }
    }
}
