package fr.pixemploi.certification.candidate.domain;

import java.time.LocalDate;

/** Why someone can't be enrolled or let in. */
public abstract sealed class CandidateRefusal extends RuntimeException {
    /** There is no such candidate, or not for this caller. */
    public static final class NotFound extends CandidateRefusal {}

    /** Evidence is to be seen on a day that has not come at the venue. */
    public static final class EvidenceInTheFuture extends CandidateRefusal {}

    /** Too few competences were shown in the adaptive test. */
    public static final class NotEligible extends CandidateRefusal {
        private final int certifiable;
        private final int needed;

        public NotEligible(int certifiable, int needed) {
            this.certifiable = certifiable;
            this.needed = needed;
        }

        /** Competences at level 1 or more that are known. */
        public int certifiable() {
            return certifiable;
        }

        public int needed() {
            return needed;
        }
    }

    /** No badge that is known opens CléA numérique to the person. */
    public static final class CleaNotOpened extends CandidateRefusal {}

    /** The centre is not accredited for CléA numérique on the session's day. */
    public static final class NotAccreditedForClea extends CandidateRefusal {
        private final LocalDate day;

        public NotAccreditedForClea(LocalDate day) {
            this.day = day;
        }

        public LocalDate day() {
            return day;
        }
    }

    /** The person is in this session already. */
    public static final class AlreadyEnrolled extends CandidateRefusal {}

    /** Nobody knows with whose account the candidate answers: the exam room says so, once the identity was checked. */
    public static final class NotSeated extends CandidateRefusal {}

    /** The candidate was let in: who sits and how stays as it is. */
    public static final class LetIn extends CandidateRefusal {}

    /** The exam room said something of the candidate already. */
    public static final class InTheRoom extends CandidateRefusal {}

    /** The candidacy was cancelled. */
    public static final class Cancelled extends CandidateRefusal {}

    /** It is another one than the caller read. */
    public static final class ChangedMeanwhile extends CandidateRefusal {}

    /** The other session is of another centre, or held under other rules. */
    public static final class OtherRules extends CandidateRefusal {}

    /** Neither the postal code nor the INSEE code of the place of birth was given. */
    public static final class BirthPlaceIncomplete extends CandidateRefusal {}

    /** It was paid before, and nothing says by whom. */
    public static final class PrepaymentCodeMissing extends CandidateRefusal {}

    /** It was not paid before, and a code says that it was. */
    public static final class PrepaymentCodeOutOfPlace extends CandidateRefusal {}

    /** What the centre calls the candidate by names them outside of it too, as a number of the national register does. */
    public static final class PersonalExternalId extends CandidateRefusal {}

    /** The birth date is not in the past. */
    public static final class BornInTheFuture extends CandidateRefusal {}
}
