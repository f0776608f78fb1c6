package fr.pixemploi.assessment.result.domain;

import fr.pixemploi.assessment.campaign.domain.SharingPurpose;
import fr.pixemploi.assessment.result.domain.grant.ViaKiosk;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person's word that a structure may read a result, for a purpose, until some time. The grant itself, and its withdrawal,
 * belong to the profile service.
 *
 * @param viaKiosk who led the person to the kiosk where it was given; null when it was given in their own space
 */
public record Consent(
        UUID grant,
        UUID beneficiary,
        UUID result,
        UUID structure,
        SharingPurpose purpose,
        Instant until,
        Instant at,
        @Nullable ViaKiosk viaKiosk) {
    private static final int MAX_YEARS = 3;

    /** A kiosk knows its person by an adviser's word only: what is given there ends soon. */
    private static final int MAX_MONTHS_AT_A_KIOSK = 6;

    /**
     * @throws ResultRefusal.UntilOutOfRange when it would end at once, or far from now
     * @throws ResultRefusal.KioskUntilOutOfRange the same at a kiosk
     */
    public Consent {
        OffsetDateTime now = at.atOffset(ZoneOffset.UTC);
        Instant latest =
                (viaKiosk == null ? now.plusYears(MAX_YEARS) : now.plusMonths(MAX_MONTHS_AT_A_KIOSK)).toInstant();
        if (!until.isAfter(at) || until.isAfter(latest))
            throw viaKiosk == null ? new ResultRefusal.UntilOutOfRange() : new ResultRefusal.KioskUntilOutOfRange();
    }
}
