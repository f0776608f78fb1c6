package fr.pixemploi.profile.message.domain;

import java.time.Duration;

/** Why nothing was said or changed. */
public abstract sealed class MessageRefusal extends RuntimeException {
    /** There is none of this kind, or it is not the caller's to see. */
    public static final class NoSuchMessage extends MessageRefusal {}

    /** It is not so any more. */
    public static final class Outdated extends MessageRefusal {}

    /** It has changed since the caller read it. */
    public static final class ChangedMeanwhile extends MessageRefusal {}

    /** The structure, or others, had as many invitations sent as may be. */
    public static final class TooManyInvitations extends MessageRefusal {
        private final Duration period;

        /** @param period within which they are counted */
        public TooManyInvitations(Duration period) {
            this.period = period;
        }

        public Duration period() {
            return period;
        }
    }
}
