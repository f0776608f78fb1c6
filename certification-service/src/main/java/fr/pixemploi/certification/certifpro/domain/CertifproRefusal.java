package fr.pixemploi.certification.certifpro.domain;

/** Why nothing goes to Certif'Pro, or nothing is said of it. */
public abstract sealed class CertifproRefusal extends RuntimeException {
    /** There is no such candidate who sits for CléA numérique, or not for this caller. */
    public static final class NotFound extends CertifproRefusal {}

    /** It was changed since it was read. */
    public static final class ChangedMeanwhile extends CertifproRefusal {}

    /** The centre has not said yet what Certif'Pro asks of it, or of candidates. */
    public static final class Incomplete extends CertifproRefusal {
        private final long candidates;

        public Incomplete(long candidates) {
            this.candidates = candidates;
        }

        /** Of so many candidates something is missing; zero where it is the centre's number. */
        public long candidates() {
            return candidates;
        }
    }

    /** Nobody was told that this candidate's CléA numérique is validated. */
    public static final class NotValidated extends CertifproRefusal {}

    /** Certif'Pro has not been sent this candidate. */
    public static final class NotSent extends CertifproRefusal {}

    /** The day is still to come. */
    public static final class DayToCome extends CertifproRefusal {}
}
