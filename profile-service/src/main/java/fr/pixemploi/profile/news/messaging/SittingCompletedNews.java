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

/** Somebody is done with a test: the structure whose campaign it is hears of it, and not how it went. */
@ApplicationScoped
class SittingCompletedNews implements EventHandler {
    /** What this service reads of it. */
    record SittingCompleted(
            UUID sittingId,
            UUID beneficiaryId,
            OffsetDateTime completedAt,
            @Nullable UUID structureId) {
        SittingCompleted {
            if (sittingId == null || beneficiaryId == null || completedAt == null)
                throw new IllegalArgumentException("it needs sittingId, beneficiaryId and completedAt");
        }
    }

    private final NoteNews note;

    SittingCompletedNews(NoteNews note) {
        this.note = note;
    }

    @Override
    public String topic() {
        return "assessment.sitting";
    }

    @Override
    public String type() {
        return "fr.pixemploi.assessment.sitting-completed.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        SittingCompleted told = event.read(SittingCompleted.class);
        note.forFollower(
                told.structureId(),
                new Fact(
                        NewsType.SITTING_COMPLETED,
                        told.beneficiaryId(),
                        told.sittingId(),
                        told.completedAt().toInstant().truncatedTo(ChronoUnit.MICROS)));
    }
}
