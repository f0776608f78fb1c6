package fr.pixemploi.certification.jury.application;

import fr.pixemploi.certification.certificate.application.SealCertificates;
import fr.pixemploi.certification.jury.domain.Decision;
import fr.pixemploi.certification.jury.domain.ErasedOutcomes;
import fr.pixemploi.certification.jury.domain.JuryFile;
import fr.pixemploi.certification.jury.domain.JuryFiles;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.personal.BeforeErasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Before someone is erased: certificates are sealed, so that their codes go on being verified, and outcomes become numbers, so that a
 * session's publication counts the same. What the jury decided and did not publish goes with the rest.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KeepWhatWasPublished implements BeforeErasure {
    /** As the register of personal data calls it. */
    private static final String SEALED = "sealed_certificate";

    private final JuryFiles files;
    private final HoldSession holdSession;
    private final ErasedOutcomes erasedOutcomes;
    private final SealCertificates sealCertificates;
    private final TellPeople tellPeople;
    private final Clock clock;

    KeepWhatWasPublished(
            JuryFiles files,
            HoldSession holdSession,
            ErasedOutcomes erasedOutcomes,
            SealCertificates sealCertificates,
            TellPeople tellPeople,
            Clock clock) {
        this.files = files;
        this.holdSession = holdSession;
        this.erasedOutcomes = erasedOutcomes;
        this.sealCertificates = sealCertificates;
        this.tellPeople = tellPeople;
        this.clock = clock;
    }

    @Override
    public Set<String> handle(Set<UUID> people) {
        // Held: a certificate that is published between this and the deletion would go unsealed.
        for (UUID sessionId : files.sessionsOf(people)) takeBackWhatHoldsNoMore(holdSession.handle(sessionId), people);
        erasedOutcomes.add(people);
        // Numbers are nobody's; a sealed certificate says whose it is.
        return sealCertificates.handle(people) ? Set.of(SEALED) : Set.of();
    }

    /** What was told and is decided otherwise since, or about to be, or has no test behind it any more, is not sealed as if it held. */
    private void takeBackWhatHoldsNoMore(Session session, Set<UUID> people) {
        Instant now = clock.instant();
        for (JuryFile file : files.ofSession(session.id())) {
            if (file.beneficiaryId() == null || !people.contains(file.beneficiaryId())) continue;
            if (file.asked().stream().allMatch(one -> one.told().isEmpty())) continue;
            if (file.hasProposal() || file.isAwaited())
                tellPeople.takeBack(List.of(file), Decision.RULES, "Effacement demandé avant la fin.", now);
            else tellPeople.handle(session, List.of(file), Decision.RULES, now);
        }
    }
}
