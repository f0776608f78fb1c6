package fr.pixemploi.certification.certificate.messaging;

import fr.pixemploi.certification.certificate.domain.Certificate;
import fr.pixemploi.certification.certificate.domain.CertificateEvents;
import fr.pixemploi.certification.certificate.domain.CertificateStatus;
import fr.pixemploi.certification.rules.domain.GlobalLevel;
import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts and states of certificates. Never the code nor a name: whoever reads topics can't verify or recognise anyone. */
@ApplicationScoped
class OutboxCertificates implements CertificateEvents {
    static final String FACTS = "certification.certificate";
    static final String STATES = "certification.certificate.state";
    static final String PUBLISHED = "fr.pixemploi.certification.certificate-published.v1";
    static final String REPLACED = "fr.pixemploi.certification.certificate-replaced.v1";
    static final String STATE = "fr.pixemploi.certification.certificate-state.v1";

    private record CertificatePublished(
            UUID certificateId, UUID candidateId, UUID beneficiaryId, UUID sessionId, Instant publishedAt) {}

    /**
     * That another one took its place, so that whoever holds it is told.
     *
     * @param certificateId of the one that does not stand any more
     */
    private record CertificateReplaced(
            UUID certificateId, UUID candidateId, UUID beneficiaryId, UUID centreId, Instant replacedAt) {}

    /** @param globalLevel 1 to 8; absent when the score is below the first band */
    private record CertificateState(
            UUID certificateId,
            UUID beneficiaryId,
            String status,
            @Nullable Integer globalLevel,
            int totalPix,
            Instant publishedAt) {}

    private final Outbox outbox;

    OutboxCertificates(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void published(List<Certificate> certificates) {
        outbox.append(certificates.stream()
                .flatMap(it -> Stream.of(fact(it), state(it)))
                .toArray(OutgoingEvent[]::new));
    }

    @Override
    public void revoked(List<Certificate> certificates) {
        outbox.append(certificates.stream()
                .flatMap(it -> it.status() == CertificateStatus.REPLACED
                        ? Stream.of(replaced(it), state(it))
                        : Stream.of(state(it)))
                .toArray(OutgoingEvent[]::new));
    }

    private static OutgoingEvent fact(Certificate certificate) {
        return OutgoingEvent.factInOrderOf(
                certificate.candidateId(),
                FACTS,
                PUBLISHED,
                certificate.id(),
                certificate.version(),
                certificate.beneficiaryId(),
                new CertificatePublished(
                        certificate.id(),
                        certificate.candidateId(),
                        certificate.beneficiaryId(),
                        certificate.sessionId(),
                        certificate.publishedAt()));
    }

    private static OutgoingEvent replaced(Certificate certificate) {
        return OutgoingEvent.factInOrderOf(
                certificate.candidateId(),
                FACTS,
                REPLACED,
                certificate.id(),
                certificate.version(),
                certificate.beneficiaryId(),
                new CertificateReplaced(
                        certificate.id(),
                        certificate.candidateId(),
                        certificate.beneficiaryId(),
                        certificate.centre().id(),
                        Objects.requireNonNull(certificate.revokedAt())));
    }

    private static OutgoingEvent state(Certificate certificate) {
        GlobalLevel level = certificate.result().globalLevel();
        return OutgoingEvent.state(
                STATES,
                STATE,
                certificate.id(),
                certificate.version(),
                certificate.beneficiaryId(),
                new CertificateState(
                        certificate.id(),
                        certificate.beneficiaryId(),
                        certificate.status().label(),
                        level == null ? null : level.index(),
                        certificate.result().scorePix(),
                        certificate.publishedAt()));
    }
}
