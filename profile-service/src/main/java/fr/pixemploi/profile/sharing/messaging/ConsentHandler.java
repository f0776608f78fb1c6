package fr.pixemploi.profile.sharing.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.profile.sharing.application.RecordConsent;
import fr.pixemploi.profile.sharing.domain.Accord;
import fr.pixemploi.profile.sharing.domain.Grant;
import fr.pixemploi.profile.sharing.domain.Purpose;
import fr.pixemploi.profile.sharing.domain.ViaKiosk;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears that someone consented to share after a sitting, in the assessment service. */
@ApplicationScoped
class ConsentHandler implements EventHandler {
    /** What this service reads of the event; an absent list means results to come only. */
    record SharingConsented(
            UUID grantId,
            UUID beneficiaryId,
            UUID structureId,
            String purpose,
            OffsetDateTime until,
            @Nullable List<UUID> resultIds,
            @Nullable Boolean future,
            @Nullable AtKiosk viaKiosk) {
        SharingConsented {
            if (grantId == null || beneficiaryId == null || structureId == null || purpose == null || until == null)
                throw new IllegalArgumentException(
                        "a consent needs grantId, beneficiaryId, structureId, purpose and until");
        }

        Grant toGrant(Accord accord) {
            return new Grant(
                    grantId,
                    beneficiaryId,
                    structureId,
                    Purpose.of(purpose),
                    until.toInstant().truncatedTo(ChronoUnit.MICROS),
                    resultIds == null
                            ? List.of()
                            : resultIds.stream().distinct().toList(),
                    Boolean.TRUE.equals(future),
                    accord,
                    viaKiosk == null ? null : viaKiosk.value(),
                    Grant.Status.ACTIVE,
                    1);
        }
    }

    /** Whose code led the person to a kiosk. */
    record AtKiosk(String adviserId, OffsetDateTime codeMadeAt) {
        AtKiosk {
            if (adviserId == null || codeMadeAt == null)
                throw new IllegalArgumentException("viaKiosk needs adviserId and codeMadeAt");
        }

        ViaKiosk value() {
            return new ViaKiosk(adviserId, codeMadeAt.toInstant().truncatedTo(ChronoUnit.MICROS));
        }
    }

    private final RecordConsent record;

    ConsentHandler(RecordConsent record) {
        this.record = record;
    }

    @Override
    public String topic() {
        return "assessment.sharing";
    }

    @Override
    public String type() {
        return "fr.pixemploi.assessment.sharing-consented.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        Instant at = event.time().toInstant().truncatedTo(ChronoUnit.MICROS);
        record.handle(event.read(SharingConsented.class).toGrant(Accord.withoutText(at)));
    }
}
