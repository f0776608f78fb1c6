package fr.pixemploi.certification.certificate.application;

import fr.pixemploi.certification.certificate.domain.Certificate;
import fr.pixemploi.certification.certificate.domain.CertificateRefusal;
import fr.pixemploi.certification.certificate.domain.CertificateStatus;
import fr.pixemploi.certification.certificate.domain.Certificates;
import fr.pixemploi.certification.credential.application.IssueCredential;
import fr.pixemploi.certification.credential.application.badge.BakeBadge;
import fr.pixemploi.certification.credential.domain.CertificateFacts;
import fr.pixemploi.certification.credential.domain.Language;
import fr.pixemploi.certification.rules.application.RecallVersion;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.certification.rules.domain.GlobalLevel;
import fr.pixemploi.kit.security.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holders, and nobody else, get what they carry elsewhere of a certificate that stands: its credential, or a badge that holds it. */
@ApplicationScoped
public class HandOutCredential {
    private final Certificates certificates;
    private final RecallVersion recallVersion;
    private final IssueCredential issueCredential;
    private final BakeBadge bakeBadge;
    private final Clock clock;

    HandOutCredential(
            Certificates certificates,
            RecallVersion recallVersion,
            IssueCredential issueCredential,
            BakeBadge bakeBadge,
            Clock clock) {
        this.certificates = certificates;
        this.recallVersion = recallVersion;
        this.issueCredential = issueCredential;
        this.bakeBadge = bakeBadge;
        this.clock = clock;
    }

    /** @return as JSON */
    public String credential(Caller caller, UUID id, Language language) {
        return issueCredential.handle(facts(caller, id), language, clock.instant());
    }

    /** @return a PNG */
    public byte[] badge(Caller caller, UUID id, Language language) {
        return bakeBadge.handle(facts(caller, id), language, clock.instant());
    }

    private CertificateFacts facts(Caller caller, UUID id) {
        Certificate certificate = QuarkusTransaction.joiningExisting()
                .call(() -> certificates.find(id, caller.person(), Set.of()))
                .orElseThrow(CertificateRefusal.NotFound::new);
        if (certificate.status() != CertificateStatus.PUBLISHED) throw new CertificateRefusal.DoesNotStand();
        Certificate.Centre centre = certificate.centre();
        return new CertificateFacts(
                Certification.PIX,
                certificate.code().value(),
                certificate.holder().name(),
                new CertificateFacts.Centre(centre.id(), centre.printed()),
                certificate.result().versionId(),
                certificate.result().scorePix(),
                certificate.result().maxScorePix(),
                recallVersion.handle(certificate.result().versionId()).scale().highestLevel(),
                level(certificate.result().globalLevel()),
                certificate.result().competences().stream()
                        .map(score -> new CertificateFacts.Competence(score.competence(), score.level()))
                        .toList(),
                certificate.testDay(),
                certificate.publishedAt(),
                certificate.lastDay(),
                certificate.credential());
    }

    private static CertificateFacts.@Nullable Level level(@Nullable GlobalLevel level) {
        return level == null ? null : new CertificateFacts.Level(level.index(), level.key(), level.label());
    }
}
