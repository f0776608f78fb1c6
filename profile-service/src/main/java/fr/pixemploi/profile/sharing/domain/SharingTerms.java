package fr.pixemploi.profile.sharing.domain;

import fr.pixemploi.profile.beneficiary.domain.ViaInvitation;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** For how long a person may share at once: into the future, and three years at most; and what an account that was invited may share. */
public final class SharingTerms {
    private static final int MAX_YEARS = 3;

    /** Six months, by the longest. */
    private static final Duration BY_INVITATION = Duration.ofDays(185);

    private SharingTerms() {}

    /** Whether a grant may name results of before the link: it is to the structure that invited, and lasts six months at most. */
    public static boolean within(ViaInvitation via, Grant grant) {
        return grant.structureId().equals(via.structureId())
                && !grant.until().isAfter(grant.grantedAt().plus(BY_INVITATION));
    }

    /** @throws SharingRefusal.EndOutOfRange when the end has passed or is too far away */
    public static void check(Instant until, Instant now) {
        Instant latest = now.atOffset(ZoneOffset.UTC).plusYears(MAX_YEARS).toInstant();
        if (!until.isAfter(now) || until.isAfter(latest)) throw new SharingRefusal.EndOutOfRange();
    }
}
