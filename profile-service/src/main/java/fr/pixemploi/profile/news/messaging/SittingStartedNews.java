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

/** Somebody began a test: the structure whose campaign it is hears of it. */
@ApplicationScoped
class SittingStartedNews implements EventHandler {
    /** What this service reads of it. */
    record SittingStarted(
            UUID sittingId,
            UUID beneficiaryId,
            OffsetDateTime startedAt,
            @Nullable UUID structureId) {
        SittingStarted {
            if (sittingId == null || beneficiaryId == null || startedAt == null)
                throw new IllegalArgumentException("it needs sittingId, beneficiaryId and startedAt");
        }
    }

    private final NoteNews note;

    SittingStartedNews(NoteNews note) {
        this.note = note;
    }

    @Override
    public String topic() {
        return "assessment.sitting";
    }

    @Override
    public String type() {
        return "fr.pixemploi.assessment.sitting-started.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        SittingStarted told = event.read(SittingStarted.class);
        note.forFollower(
                told.structureId(),
                new Fact(
                        NewsType.SITTING_STARTED,
                        told.beneficiaryId(),
                        told.sittingId(),
                        told.startedAt().toInstant().truncatedTo(ChronoUnit.MICROS)));
    }
}
