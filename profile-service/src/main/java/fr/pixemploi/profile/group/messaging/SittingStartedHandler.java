package fr.pixemploi.profile.group.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.profile.group.application.HearSitting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears that somebody began a test. */
@ApplicationScoped
class SittingStartedHandler implements EventHandler {
    static final String TOPIC = "assessment.sitting";

    /** What this service reads of it. */
    record SittingStarted(
            UUID sittingId,
            UUID beneficiaryId,
            OffsetDateTime startedAt,
            @Nullable UUID structureId) {
        SittingStarted {
            if (sittingId == null || beneficiaryId == null || startedAt == null)
                throw new IllegalArgumentException("a sitting that began needs sittingId, beneficiaryId and startedAt");
        }
    }

    private final HearSitting hear;

    SittingStartedHandler(HearSitting hear) {
        this.hear = hear;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String type() {
        return "fr.pixemploi.assessment.sitting-started.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        SittingStarted started = event.read(SittingStarted.class);
        hear.begun(
                started.sittingId(),
                started.beneficiaryId(),
                started.structureId(),
                started.startedAt().toInstant().truncatedTo(ChronoUnit.MICROS));
    }
}
