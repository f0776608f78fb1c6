package fr.pixemploi.certification.complaint.domain;

import java.time.LocalDate;

/** Why a complaint can't be filed or answered. */
public abstract sealed class ComplaintRefusal extends RuntimeException {
    /** There is no such candidacy or complaint, or not for this caller. */
    public static final class NotFound extends ComplaintRefusal {}

    /** No results are out. */
    public static final class NothingPublished extends ComplaintRefusal {}

    /** The time for it is over. */
    public static final class TooLate extends ComplaintRefusal {
        private final LocalDate lastDay;

        public TooLate(LocalDate lastDay) {
            this.lastDay = lastDay;
        }

        public LocalDate lastDay() {
            return lastDay;
        }
    }

    /** Another one of the candidate waits for its answer. */
    public static final class Open extends ComplaintRefusal {}

    /** The jury answered it already. */
    public static final class Answered extends ComplaintRefusal {}
}
