package fr.pixemploi.certification.jury.application;

import fr.pixemploi.certification.certificate.application.SealCertificates;
import fr.pixemploi.certification.jury.domain.ErasedOutcomes;
import fr.pixemploi.certification.jury.domain.JuryFiles;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.kit.personal.BeforeErasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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

    KeepWhatWasPublished(
            JuryFiles files,
            HoldSession holdSession,
            ErasedOutcomes erasedOutcomes,
            SealCertificates sealCertificates) {
        this.files = files;
        this.holdSession = holdSession;
        this.erasedOutcomes = erasedOutcomes;
        this.sealCertificates = sealCertificates;
    }

    @Override
    public Set<String> handle(Set<UUID> people) {
        // Held: a certificate that is published between this and the deletion would go unsealed.
        files.sessionsOf(people).forEach(holdSession::handle);
        erasedOutcomes.add(people);
        // Numbers are nobody's; a sealed certificate says whose it is.
        return sealCertificates.handle(people) ? Set.of(SEALED) : Set.of();
    }
}
