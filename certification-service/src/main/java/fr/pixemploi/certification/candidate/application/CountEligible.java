package fr.pixemploi.certification.candidate.application;

import fr.pixemploi.certification.candidate.domain.KnownLevels;
import fr.pixemploi.kit.security.ErasedPeople;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Counts the competences that a person may be certified in, as far as results tell. */
@ApplicationScoped
class CountEligible {
    private final KnownLevels knownLevels;
    private final ErasedPeople erasedPeople;

    CountEligible(KnownLevels knownLevels, ErasedPeople erasedPeople) {
        this.knownLevels = knownLevels;
        this.erasedPeople = erasedPeople;
    }

    /** Of someone erased none: levels may still be here until the tombstones come, and nothing of them counts any more. */
    int handle(UUID beneficiaryId) {
        return erasedPeople.contains(beneficiaryId) ? 0 : knownLevels.certifiableCompetences(beneficiaryId);
    }
}
