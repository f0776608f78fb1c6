package fr.pixemploi.profile.news.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.profile.news.application.NoteNews;
import fr.pixemploi.profile.news.domain.Fact;
import fr.pixemploi.profile.news.domain.NewsType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of a pathway is done: the structure that prescribed it hears of it. */
@ApplicationScoped
class StepCompletedNews implements EventHandler {
    /** What this service reads of it. */
    record StepCompleted(
            UUID pathwayId, UUID beneficiaryId, @Nullable UUID structureId, OffsetDateTime completedAt) {
        StepCompleted {
            if (pathwayId == null || beneficiaryId == null || completedAt == null)
                throw new IllegalArgumentException("it needs pathwayId, beneficiaryId and completedAt");
        }
    }

    private final NoteNews note;

    StepCompletedNews(NoteNews note) {
        this.note = note;
    }

    @Override
    public String topic() {
        return "pathway.pathway";
    }

    @Override
    public String type() {
        return "fr.pixemploi.pathway.step-completed.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        StepCompleted told = event.read(StepCompleted.class);
        note.forFollower(
                told.structureId(),
                new Fact(
                        NewsType.STEP_COMPLETED,
                        told.beneficiaryId(),
                        told.pathwayId(),
                        told.completedAt().toInstant().truncatedTo(ChronoUnit.MICROS)));
    }
}
