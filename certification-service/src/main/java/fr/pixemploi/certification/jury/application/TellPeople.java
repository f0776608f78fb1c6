package fr.pixemploi.certification.jury.application;

import fr.pixemploi.certification.certificate.application.IssueCertificates;
import fr.pixemploi.certification.certificate.application.RevokeCertificate;
import fr.pixemploi.certification.jury.domain.Asked;
import fr.pixemploi.certification.jury.domain.JuryFile;
import fr.pixemploi.certification.jury.domain.JuryFiles;
import fr.pixemploi.certification.jury.domain.Published;
import fr.pixemploi.certification.jury.domain.Ruling;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.certification.rules.domain.Outcome;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells people what holds of their certifications, or takes it back, with the certificates that go with it. Who holds the session calls it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TellPeople {
    private final JuryFiles files;
    private final IssueCertificates issueCertificates;
    private final RevokeCertificate revokeCertificate;

    TellPeople(JuryFiles files, IssueCertificates issueCertificates, RevokeCertificate revokeCertificate) {
        this.files = files;
        this.issueCertificates = issueCertificates;
        this.revokeCertificate = revokeCertificate;
    }

    /** @return candidates of whom something is told that was not */
    Set<UUID> handle(Session session, List<JuryFile> those, String author, Instant now) {
        Set<UUID> candidates = new HashSet<>();
        List<Published> words = new ArrayList<>();
        List<IssueCertificates.Earned> earned = new ArrayList<>();
        Set<UUID> told = new HashSet<>();
        for (JuryFile file : those) {
            for (Asked one : file.asked()) {
                if (!file.isToBeTold(one)) continue;
                Ruling ruling = file.ruling(one.subscription().certification()).orElseThrow();
                words.add(word(one, ruling, author, null, now));
                candidates.add(file.candidateId());
                if (one.subscription().certification() == Certification.PIX) {
                    told.add(one.subscription().id());
                    if (ruling.outcome() == Outcome.VALIDATED) earned.add(earned(file, one, ruling));
                }
            }
        }
        files.tell(words);
        // What stood is no longer so; a new one takes its place where there is one.
        revokeCertificate.handle(
                told,
                earned.stream().map(IssueCertificates.Earned::subscriptionId).collect(Collectors.toSet()),
                now);
        issueCertificates.handle(session, earned, now);
        return candidates;
    }

    private static IssueCertificates.Earned earned(JuryFile file, Asked one, Ruling ruling) {
        return new IssueCertificates.Earned(
                one.subscription().id(),
                file.candidateId(),
                Objects.requireNonNull(ruling.verdict()),
                Objects.requireNonNull(file.sitting()).completedAt());
    }

    void takeBack(List<JuryFile> those, String author, String reason, Instant now) {
        List<Published> words = new ArrayList<>();
        Set<UUID> taken = new HashSet<>();
        for (JuryFile file : those) {
            for (Asked one : file.asked()) {
                if (one.told().isEmpty()) continue;
                words.add(word(one, null, author, reason, now));
                taken.add(one.subscription().id());
            }
        }
        files.tell(words);
        revokeCertificate.handle(taken, Set.of(), now);
    }

    private static Published word(
            Asked one, @Nullable Ruling ruling, String author, @Nullable String reason, Instant now) {
        return new Published(Ids.next(), one.subscription().id(), one.nextPublication(), ruling, author, reason, now);
    }
}
