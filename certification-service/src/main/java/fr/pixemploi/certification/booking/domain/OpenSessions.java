package fr.pixemploi.certification.booking.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sessions in which anybody may book now: open, with a place left, not begun. */
public interface OpenSessions {
    /** Those that are wanted, after a place in the list. */
    List<OpenSession> find(OpenSession.Wanted wanted, OpenSession.@Nullable Place after, int limit, Instant now);
}
