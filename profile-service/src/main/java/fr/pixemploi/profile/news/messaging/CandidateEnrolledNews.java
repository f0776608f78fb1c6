package fr.pixemploi.profile.news.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.profile.news.application.NoteNews;
import fr.pixemploi.profile.news.domain.NewsType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody was enrolled for a certification: whoever may see their results hears of it. */
@ApplicationScoped
class CandidateEnrolledNews implements EventHandler {
    /** What this service reads of it. */
    record CandidateEnrolled(UUID candidateId, @Nullable UUID beneficiaryId) {
        CandidateEnrolled {
            if (candidateId == null) throw new IllegalArgumentException("it needs candidateId");
        }
    }

    private final NoteNews note;

    CandidateEnrolledNews(NoteNews note) {
        this.note = note;
    }

    @Override
    public String topic() {
        return "certification.candidate";
    }

    @Override
    public String type() {
        return "fr.pixemploi.certification.candidate-enrolled.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        CandidateEnrolled told = event.read(CandidateEnrolled.class);
        if (told.beneficiaryId() != null)
            note.noteForThoseWhoSee(
                    told.beneficiaryId(),
                    NewsType.CANDIDATE_ENROLLED,
                    told.candidateId(),
                    event.time().toInstant().truncatedTo(ChronoUnit.MICROS));
    }
}
