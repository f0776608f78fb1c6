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

/** A structure prescribed a pathway. */
@ApplicationScoped
class PathwayPrescribedNews implements EventHandler {
    /** What this service reads of it. */
    record PathwayPrescribed(UUID pathwayId, UUID beneficiaryId, UUID structureId, OffsetDateTime prescribedAt) {
        PathwayPrescribed {
            if (pathwayId == null || beneficiaryId == null || structureId == null || prescribedAt == null)
                throw new IllegalArgumentException("it needs pathwayId, beneficiaryId, structureId and prescribedAt");
        }
    }

    private final NoteNews note;

    PathwayPrescribedNews(NoteNews note) {
        this.note = note;
    }

    @Override
    public String topic() {
        return "pathway.pathway";
    }

    @Override
    public String type() {
        return "fr.pixemploi.pathway.pathway-prescribed.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        PathwayPrescribed told = event.read(PathwayPrescribed.class);
        note.forFollower(
                told.structureId(),
                new Fact(
                        NewsType.PATHWAY_PRESCRIBED,
                        told.beneficiaryId(),
                        told.pathwayId(),
                        told.prescribedAt().toInstant().truncatedTo(ChronoUnit.MICROS)));
    }
}
