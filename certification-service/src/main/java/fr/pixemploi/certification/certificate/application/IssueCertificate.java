package fr.pixemploi.certification.certificate.application;

import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.certificate.domain.Certificate;
import fr.pixemploi.certification.certificate.domain.CertificateEvents;
import fr.pixemploi.certification.certificate.domain.CertificateStatus;
import fr.pixemploi.certification.certificate.domain.Certificates;
import fr.pixemploi.certification.certificate.domain.CertifiedResult;
import fr.pixemploi.certification.certificate.domain.SealedCertificates;
import fr.pixemploi.certification.certificate.domain.VerificationCode;
import fr.pixemploi.certification.rules.application.RecallVersion;
import fr.pixemploi.certification.rules.domain.CertificationVersion;
import fr.pixemploi.certification.rules.domain.Verdict;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.structure.KnownStructure;
import fr.pixemploi.kit.structure.KnownStructures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.random.RandomGenerator;

/** Seals a certificate for a validated candidate and tells that it exists. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class IssueCertificate {
    private static final int MAX_DRAWS = 1000;

    private final Certificates certificates;
    private final SealedCertificates sealedCertificates;
    private final KnownStructures structures;
    private final RecallVersion recallVersion;
    private final CertificateEvents events;
    private final RandomGenerator chance;

    IssueCertificate(
            Certificates certificates,
            SealedCertificates sealedCertificates,
            KnownStructures structures,
            RecallVersion recallVersion,
            CertificateEvents events,
            RandomGenerator chance) {
        this.certificates = certificates;
        this.sealedCertificates = sealedCertificates;
        this.structures = structures;
        this.recallVersion = recallVersion;
        this.events = events;
        this.chance = chance;
    }

    /**
     * Issues it within the publication of its session.
     *
     * @param verdict a validated one
     * @param testedAt end of the test
     */
    public void handle(Session session, Candidate candidate, Verdict verdict, Instant testedAt, Instant now) {
        CertificationVersion version = recallVersion.handle(verdict.versionId());
        LocalDate testDay = session.schedule().dayOf(testedAt);
        Certificate certificate = new Certificate(
                Ids.next(),
                freeCode(),
                CertificateStatus.PUBLISHED,
                candidate.id(),
                candidate.beneficiaryId().orElseThrow(),
                session.id(),
                new Certificate.Centre(
                        session.centreId(),
                        structures
                                .find(session.centreId())
                                .map(KnownStructure::name)
                                .orElse(null),
                        session.venue().name(),
                        session.venue().town()),
                candidate.identity(),
                testDay,
                version.lastDay(testDay).orElse(null),
                new CertifiedResult(
                        version.id(),
                        verdict.scorePix(),
                        version.maxScore(),
                        verdict.globalLevel(),
                        verdict.competences()),
                now,
                1);
        certificates.add(certificate);
        events.published(certificate);
    }

    private VerificationCode freeCode() {
        for (int draw = 0; draw < MAX_DRAWS; draw++) {
            VerificationCode code = VerificationCode.draw(chance);
            if (!certificates.uses(code) && !sealedCertificates.uses(code)) return code;
        }
        throw new IllegalStateException("no free verification code after " + MAX_DRAWS + " draws");
    }
}
