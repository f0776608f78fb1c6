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

/** A certificate was published: whoever may see the results of its holder hears of it. */
@ApplicationScoped
class CertificatePublishedNews implements EventHandler {
    /** What this service reads of it. */
    record CertificatePublished(UUID certificateId, UUID beneficiaryId, OffsetDateTime publishedAt) {
        CertificatePublished {
            if (certificateId == null || beneficiaryId == null || publishedAt == null)
                throw new IllegalArgumentException("it needs certificateId, beneficiaryId and publishedAt");
        }
    }

    private final NoteNews note;

    CertificatePublishedNews(NoteNews note) {
        this.note = note;
    }

    @Override
    public String topic() {
        return "certification.certificate";
    }

    @Override
    public String type() {
        return "fr.pixemploi.certification.certificate-published.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        CertificatePublished told = event.read(CertificatePublished.class);
        note.forThoseWhoSee(new Fact(
                NewsType.CERTIFICATE_PUBLISHED,
                told.beneficiaryId(),
                told.certificateId(),
                told.publishedAt().toInstant().truncatedTo(ChronoUnit.MICROS)));
    }
}
