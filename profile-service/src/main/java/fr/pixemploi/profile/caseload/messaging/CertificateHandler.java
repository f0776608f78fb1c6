package fr.pixemploi.profile.caseload.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.profile.caseload.application.HearCertificate;
import fr.pixemploi.profile.caseload.domain.Certificate;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears of certificates published and revoked. */
@ApplicationScoped
class CertificateHandler implements EventHandler {
    /** What this service reads of a certificate. */
    record CertificateState(
            UUID certificateId,
            UUID beneficiaryId,
            String status,
            @Nullable Integer globalLevel,
            int totalPix,
            OffsetDateTime publishedAt) {
        CertificateState {
            if (certificateId == null || beneficiaryId == null || status == null || publishedAt == null)
                throw new IllegalArgumentException(
                        "a certificate needs certificateId, beneficiaryId, status and publishedAt");
        }

        Certificate toCertificate() {
            return new Certificate(
                    certificateId,
                    beneficiaryId,
                    status,
                    globalLevel,
                    totalPix,
                    publishedAt.toInstant().truncatedTo(ChronoUnit.MICROS));
        }
    }

    private final HearCertificate hear;

    CertificateHandler(HearCertificate hear) {
        this.hear = hear;
    }

    @Override
    public String topic() {
        return "certification.certificate.state";
    }

    @Override
    public String type() {
        return "fr.pixemploi.certification.certificate-state.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        if (event.deleted()) hear.forget(event.aggregateId());
        else hear.handle(event.read(CertificateState.class).toCertificate());
    }

    @Override
    public List<String> readModel() {
        return List.of("certificate");
    }
}
