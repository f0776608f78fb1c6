package fr.pixemploi.pathway.plan.domain.problem;

import fr.pixemploi.pathway.plan.domain.session.Session;

/** What a person has at home to learn at a distance. */
public record Equipment(Has computer, Has smartphone, Has connection) {
    /** An answer that may be missing. */
    public enum Has {
        YES,
        NO,
        UNKNOWN;

        Has and(Has other) {
            if (this == NO || other == NO) return NO;
            return this == YES && other == YES ? YES : UNKNOWN;
        }

        Has or(Has other) {
            if (this == YES || other == YES) return YES;
            return this == NO && other == NO ? NO : UNKNOWN;
        }
    }

    /** Whether the session's part at a distance can be followed. */
    public Has enoughFor(Session session) {
        return switch (session.mode()) {
            case ON_SITE -> Has.YES;
            case HYBRID, REMOTE -> connection.and(session.mobileReady() ? computer.or(smartphone) : computer);
        };
    }
}
