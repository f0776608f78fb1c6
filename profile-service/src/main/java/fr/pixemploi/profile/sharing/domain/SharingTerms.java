package fr.pixemploi.profile.sharing.domain;

import java.time.Instant;
import java.time.ZoneOffset;

/** For how long a person may share at once: into the future, and three years at most. */
public final class SharingTerms {
    private static final int MAX_YEARS = 3;

    private SharingTerms() {}

    /** @throws SharingRefusal.EndOutOfRange when the end has passed or is too far away */
    public static void check(Instant until, Instant now) {
        Instant latest = now.atOffset(ZoneOffset.UTC).plusYears(MAX_YEARS).toInstant();
        if (!until.isAfter(now) || until.isAfter(latest)) throw new SharingRefusal.EndOutOfRange();
    }
}
