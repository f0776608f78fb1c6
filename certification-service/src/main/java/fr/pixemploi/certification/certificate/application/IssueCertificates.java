package fr.pixemploi.certification.certificate.application;

import fr.pixemploi.certification.candidate.application.RecallCandidate;
import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.certificate.domain.Certificate;
import fr.pixemploi.certification.certificate.domain.CertificateEvents;
import fr.pixemploi.certification.certificate.domain.CertificateStatus;
import fr.pixemploi.certification.certificate.domain.Certificates;
import fr.pixemploi.certification.certificate.domain.CertifiedResult;
import fr.pixemploi.certification.certificate.domain.SealedCertificates;
import fr.pixemploi.certification.certificate.domain.VerificationCode;
import fr.pixemploi.certification.credential.application.AllocateStatus;
import fr.pixemploi.certification.credential.domain.StatusEntry;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Seals certificates of validated candidates, gives each its place in a status list, and tells that they exist. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class IssueCertificates {
    private static final int MAX_DRAWS = 1000;

    private final Certificates certificates;
    private final SealedCertificates sealedCertificates;
    private final KnownStructures structures;
    private final RecallVersion recallVersion;
    private final RecallCandidate recallCandidate;
    private final AllocateStatus allocateStatus;
    private final CertificateEvents events;
    private final RandomGenerator chance;

    IssueCertificates(
            Certificates certificates,
            SealedCertificates sealedCertificates,
            KnownStructures structures,
            RecallVersion recallVersion,
            RecallCandidate recallCandidate,
            AllocateStatus allocateStatus,
            CertificateEvents events,
            RandomGenerator chance) {
        this.certificates = certificates;
        this.sealedCertificates = sealedCertificates;
        this.structures = structures;
        this.recallVersion = recallVersion;
        this.recallCandidate = recallCandidate;
        this.allocateStatus = allocateStatus;
        this.events = events;
        this.chance = chance;
    }

    /**
     * What a candidate earned.
     *
     * @param verdict the score that is certified
     * @param testedAt end of the test
     */
    public record Earned(UUID subscriptionId, UUID candidateId, Verdict verdict, Instant testedAt) {}

    /** Issues them within the publication of their session. */
    public void handle(Session session, List<Earned> earned, Instant now) {
        if (earned.isEmpty()) return;
        Iterator<StatusEntry> places = allocateStatus.handle(earned.size()).iterator();
        Iterator<VerificationCode> codes = freeCodes(earned.size()).iterator();
        Map<UUID, Candidate> candidates =
                recallCandidate.handle(earned.stream().map(Earned::candidateId).collect(Collectors.toSet()));
        Certificate.Centre centre = centre(session);
        List<Certificate> issued = new ArrayList<>();
        for (Earned one : earned) {
            Candidate candidate = candidates.get(one.candidateId());
            if (candidate == null) throw new IllegalStateException("a test without its candidate " + one.candidateId());
            issued.add(certificate(session, centre, one, candidate, codes.next(), places.next(), now));
        }
        certificates.add(issued);
        events.published(issued);
    }

    private Certificate certificate(
            Session session,
            Certificate.Centre centre,
            Earned earned,
            Candidate candidate,
            VerificationCode code,
            StatusEntry place,
            Instant now) {
        Verdict verdict = earned.verdict();
        CertificationVersion version = recallVersion.handle(verdict.versionId());
        LocalDate testDay = session.schedule().dayOf(earned.testedAt());
        return new Certificate(
                Ids.next(),
                code,
                CertificateStatus.PUBLISHED,
                earned.subscriptionId(),
                candidate.id(),
                candidate.beneficiaryId().orElseThrow(),
                session.id(),
                centre,
                candidate.identity(),
                testDay,
                version.lastDay(testDay).orElse(null),
                new CertifiedResult(
                        version.id(),
                        verdict.scorePix(),
                        version.maxScore(),
                        verdict.globalLevel(),
                        verdict.competences()),
                place,
                now,
                null,
                false,
                null,
                1);
    }

    /** Issues another one in the place of each, which say rightly who holds them; those that stood were ended before. */
    void amended(List<Certificate> former, Identity holder, Instant now) {
        Iterator<StatusEntry> places = allocateStatus.handle(former.size()).iterator();
        Iterator<VerificationCode> codes = freeCodes(former.size()).iterator();
        List<Certificate> issued = former.stream()
                .map(it -> it.amended(Ids.next(), codes.next(), places.next(), holder, now))
                .toList();
        certificates.add(issued);
        events.published(issued);
    }

    private Certificate.Centre centre(Session session) {
        return new Certificate.Centre(
                session.centreId(),
                structures.find(session.centreId()).map(KnownStructure::name).orElse(null),
                session.venue().name(),
                session.venue().town());
    }

    /** Drawn all together until none of them is taken: of 2^74 one is taken once in a lifetime. */
    private Set<VerificationCode> freeCodes(int many) {
        for (int draw = 0; draw < MAX_DRAWS; draw++) {
            Set<VerificationCode> codes = new HashSet<>();
            while (codes.size() < many) codes.add(VerificationCode.draw(chance));
            if (!certificates.usesAny(codes) && !sealedCertificates.usesAny(codes)) return codes;
        }
        throw new IllegalStateException("no free verification codes after " + MAX_DRAWS + " draws");
    }
}
