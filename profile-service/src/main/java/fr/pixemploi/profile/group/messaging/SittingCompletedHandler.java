package fr.pixemploi.profile.group.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.profile.group.application.HearSitting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears that somebody is done with a test. */
@ApplicationScoped
class SittingCompletedHandler implements EventHandler {
    /** What this service reads of it. */
    record SittingCompleted(
            UUID sittingId,
            UUID beneficiaryId,
            OffsetDateTime completedAt,
            @Nullable UUID structureId) {
        SittingCompleted {
            if (sittingId == null || beneficiaryId == null || completedAt == null)
                throw new IllegalArgumentException(
                        "a sitting that is done needs sittingId, beneficiaryId and completedAt");
        }
    }

    private final HearSitting hear;

    SittingCompletedHandler(HearSitting hear) {
        this.hear = hear;
    }

    @Override
    public String topic() {
        return SittingStartedHandler.TOPIC;
    }

    @Override
    public String type() {
        return "fr.pixemploi.assessment.sitting-completed.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        SittingCompleted completed = event.read(SittingCompleted.class);
        hear.done(
                completed.sittingId(),
                completed.beneficiaryId(),
                completed.structureId(),
                completed.completedAt().toInstant().truncatedTo(ChronoUnit.MICROS));
    }
}
