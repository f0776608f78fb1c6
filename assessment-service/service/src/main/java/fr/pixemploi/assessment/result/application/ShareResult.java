package fr.pixemploi.assessment.result.application;

import fr.pixemploi.assessment.campaign.domain.SharingPurpose;
import fr.pixemploi.assessment.result.domain.Consent;
import fr.pixemploi.assessment.result.domain.ResultEvents;
import fr.pixemploi.assessment.result.domain.ResultRefusal;
import fr.pixemploi.assessment.result.domain.Results;
import fr.pixemploi.assessment.result.domain.grant.ViaKiosk;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.structure.KnownStructures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person shares a result with a structure, for a purpose, until some time. The word is taken here, where it is given; the grant
 * begins when the profile service, which owns it, says so.
 */
@ApplicationScoped
public class ShareResult {
    private final Results results;
    private final KnownStructures structures;
    private final ResultEvents events;
    private final Clock clock;

    ShareResult(Results results, KnownStructures structures, ResultEvents events, Clock clock) {
        this.results = results;
        this.structures = structures;
        this.events = events;
        this.clock = clock;
    }

    /** From the person's own space. */
    @Transactional
    public UUID handle(UUID beneficiary, UUID resultId, UUID structure, SharingPurpose purpose, Instant until) {
        return handle(beneficiary, resultId, structure, purpose, until, null);
    }

    /** @param viaKiosk who led the person to the kiosk where they say so; null for their own space */
    @Transactional
    public UUID handle(
            UUID beneficiary,
            UUID resultId,
            UUID structure,
            SharingPurpose purpose,
            Instant until,
            @Nullable ViaKiosk viaKiosk) {
        if (results.findOwn(resultId, beneficiary).isEmpty()) throw new ResultRefusal.ResultUnknown();
        if (structures.find(structure).isEmpty()) throw new ResultRefusal.StructureUnknown();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Consent consent = new Consent(Ids.next(), beneficiary, resultId, structure, purpose, until, now, viaKiosk);
        results.addConsent(consent);
        events.consented(consent);
        return consent.grant();
    }
}
