package fr.pixemploi.certification.session.domain;

import java.time.LocalDate;

/** Why something can't be done with a session. */
public abstract sealed class SessionRefusal extends RuntimeException {
    /** There is no such session, or not for this caller. */
    public static final class NotFound extends SessionRefusal {}

    /** The time zone is not one of the IANA list. */
    public static final class UnknownTimeZone extends SessionRefusal {}

    /** Clocks at the venue jump over that time on that day. */
    public static final class NoSuchLocalTime extends SessionRefusal {}

    /** No such version of the rules is in force on the session's day. */
    public static final class NoSuchVersion extends SessionRefusal {}

    /** A candidate was let in and the end of that test has not arrived yet. */
    public static final class AwaitingSittings extends SessionRefusal {
        private final long awaited;

        public AwaitingSittings(long awaited) {
            this.awaited = awaited;
        }

        /** How many ends are awaited. */
        public long awaited() {
            return awaited;
        }
    }

    /** A candidate waits for an invigilator's word on a question. */
    public static final class AlertsOpen extends SessionRefusal {
        private final int open;

        public AlertsOpen(int open) {
            this.open = open;
        }

        /** How many. */
        public int open() {
            return open;
        }
    }

    /** Somebody was let in: what was told to candidates stays. */
    public static final class Begun extends SessionRefusal {}

    /** The session was cancelled. */
    public static final class Cancelled extends SessionRefusal {}

    /** It is another one than the caller read. */
    public static final class ChangedMeanwhile extends SessionRefusal {}

    /** The session is finalized: its candidates stay as they are. */
    public static final class Closed extends SessionRefusal {}

    /** The jury can't touch a session that its centre has not finalized. */
    public static final class NotFinalized extends SessionRefusal {}

    /** The centre is not accredited for Pix on the session's day. */
    public static final class NotAccredited extends SessionRefusal {
        private final LocalDate day;

        public NotAccredited(LocalDate day) {
            this.day = day;
        }

        public LocalDate day() {
            return day;
        }
    }

    /** The centre keeps no such venue. */
    public static final class UnknownVenue extends SessionRefusal {}
}
