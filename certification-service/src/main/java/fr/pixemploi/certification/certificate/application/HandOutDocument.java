package fr.pixemploi.certification.certificate.application;

import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.certificate.domain.Certificate;
import fr.pixemploi.certification.certificate.domain.CertificateRefusal;
import fr.pixemploi.certification.certificate.domain.CertificateStatus;
import fr.pixemploi.certification.certificate.domain.Certificates;
import fr.pixemploi.certification.certificate.domain.CertifiedResult;
import fr.pixemploi.certification.certifpro.application.FollowClea;
import fr.pixemploi.certification.credential.application.NameIssuer;
import fr.pixemploi.certification.credential.domain.Issuer;
import fr.pixemploi.certification.document.application.PrintCertificate;
import fr.pixemploi.certification.document.domain.Mention;
import fr.pixemploi.certification.document.domain.PrintedCertificate;
import fr.pixemploi.certification.document.domain.PrintedCode;
import fr.pixemploi.certification.document.domain.PrintedPerson;
import fr.pixemploi.certification.rules.application.RecallVersion;
import fr.pixemploi.certification.rules.domain.CertificationVersion;
import fr.pixemploi.certification.rules.domain.CompetenceScore;
import fr.pixemploi.certification.rules.domain.GlobalLevel;
import fr.pixemploi.kit.security.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whoever may read a certificate that stands gets it as a document, sealed as of now. */
@ApplicationScoped
public class HandOutDocument {
    private final ReadCertificate readCertificate;
    private final Certificates certificates;
    private final FollowClea followClea;
    private final RecallVersion recallVersion;
    private final NameIssuer nameIssuer;
    private final PrintCertificate printCertificate;
    private final Clock clock;

    HandOutDocument(
            ReadCertificate readCertificate,
            Certificates certificates,
            FollowClea followClea,
            RecallVersion recallVersion,
            NameIssuer nameIssuer,
            PrintCertificate printCertificate,
            Clock clock) {
        this.readCertificate = readCertificate;
        this.certificates = certificates;
        this.followClea = followClea;
        this.recallVersion = recallVersion;
        this.nameIssuer = nameIssuer;
        this.printCertificate = printCertificate;
        this.clock = clock;
    }

    /** @return a PDF */
    public byte[] handle(Caller caller, UUID id) {
        // Sealed outside the transaction: an authority of timestamps may take its time.
        PrintedCertificate facts = QuarkusTransaction.joiningExisting().call(() -> {
            Certificate certificate = readCertificate.handle(caller, id);
            if (certificate.status() != CertificateStatus.PUBLISHED) throw new CertificateRefusal.DoesNotStand();
            return printed(certificate);
        });
        return printCertificate.handle(facts, clock.instant());
    }

    private PrintedCertificate printed(Certificate certificate) {
        Issuer issuer = nameIssuer.handle();
        Certificate.Centre centre = certificate.centre();
        String code = certificate.code().value();
        LocalDate published = certificate.publishedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        return new PrintedCertificate(
                issuer.name(),
                person(certificate.holder()),
                centre.printed(),
                centre.venue() + ", " + centre.town(),
                certificate.testDay(),
                published,
                certificate.lastDay(),
                result(certificate.result()),
                followClea.handle(certificate.candidateId()).orElse(null),
                new PrintedCode(code),
                issuer.verificationAddress(code),
                certificates.replacedBy(certificate).stream()
                        .<Mention>map(former -> new Mention.Replaces(
                                new PrintedCode(former.code().value()), published))
                        .toList());
    }

    private static PrintedPerson person(Identity holder) {
        return new PrintedPerson(
                holder.firstName(),
                holder.lastName(),
                holder.usageName(),
                holder.birthDate(),
                holder.birthPlace().city(),
                holder.birthPlace().country());
    }

    private PrintedCertificate.Result result(CertifiedResult result) {
        CertificationVersion version = recallVersion.handle(result.versionId());
        GlobalLevel level = result.globalLevel();
        return new PrintedCertificate.Result(
                result.scorePix(),
                result.maxScorePix(),
                level == null ? null : level.label(),
                version.scale().highestLevel(),
                result.competences().stream()
                        .map(score -> competence(score, version))
                        .toList());
    }

    private static PrintedCertificate.Competence competence(CompetenceScore score, CertificationVersion version) {
        return new PrintedCertificate.Competence(score.competence(), score.level(), nameOf(score.level(), version));
    }

    private static @Nullable String nameOf(int level, CertificationVersion version) {
        return version.levels().stream()
                .filter(named -> named.index() == level)
                .map(GlobalLevel::label)
                .findFirst()
                .orElse(null);
    }
}
