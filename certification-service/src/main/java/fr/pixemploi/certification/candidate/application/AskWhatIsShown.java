package fr.pixemploi.certification.candidate.application;

import fr.pixemploi.certification.candidate.domain.KnownLevels;
import fr.pixemploi.certification.candidate.domain.Shown;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.kit.security.ErasedPeople;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Asks what a person has shown, as far as results tell: in how many competences they may be certified, and what is open to them. */
@ApplicationScoped
public class AskWhatIsShown {
    private static final Shown NOTHING = new Shown(0, false);

    private final KnownLevels knownLevels;
    private final ErasedPeople erasedPeople;

    AskWhatIsShown(KnownLevels knownLevels, ErasedPeople erasedPeople) {
        this.knownLevels = knownLevels;
        this.erasedPeople = erasedPeople;
    }

    /** Of someone erased nothing: levels may still be here until the tombstones come, and nothing of them counts any more. */
    public Shown handle(UUID beneficiaryId) {
        return erasedPeople.contains(beneficiaryId)
                ? NOTHING
                : new Shown(
                        knownLevels.certifiableCompetences(beneficiaryId),
                        knownLevels.opens(beneficiaryId, Certification.CLEA_NUMERIQUE));
    }
}
