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

/** A result was scored again: whoever may read the one before hears of it. */
@ApplicationScoped
class SittingRescoredNews implements EventHandler {
    /** What this service reads of it. */
    record SittingRescored(UUID beneficiaryId, UUID previousResultId, UUID resultId, OffsetDateTime rescoredAt) {
        SittingRescored {
            if (beneficiaryId == null || previousResultId == null || resultId == null || rescoredAt == null)
                throw new IllegalArgumentException("it needs beneficiaryId, previousResultId, resultId and rescoredAt");
        }
    }

    private final NoteNews note;

    SittingRescoredNews(NoteNews note) {
        this.note = note;
    }

    @Override
    public String topic() {
        return "assessment.sitting";
    }

    @Override
    public String type() {
        return "fr.pixemploi.assessment.sitting-rescored.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        SittingRescored told = event.read(SittingRescored.class);
        note.forThoseWhoSeeResult(
                told.previousResultId(),
                new Fact(
                        NewsType.RESULT_RESCORED,
                        told.beneficiaryId(),
                        told.resultId(),
                        told.rescoredAt().toInstant().truncatedTo(ChronoUnit.MICROS)));
    }
}
