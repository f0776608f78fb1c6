package fr.pixemploi.assessment.sitting.application.start;

import fr.pixemploi.assessment.sitting.domain.authorisation.Authorisation;
import fr.pixemploi.assessment.sitting.domain.authorisation.Authorisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps leaves to start a certification sitting, for those who give them and take them back. */
@ApplicationScoped
public class KeepAuthorisation {
    private final Authorisations authorisations;

    KeepAuthorisation(Authorisations authorisations) {
        this.authorisations = authorisations;
    }

    /** @return false when another one stands for the candidate */
    @Transactional
    public boolean handle(Authorisation authorisation) {
        return authorisations.add(authorisation);
    }

    /**
     * The one that stands for a candidate. Whoever is about to start with it has done so when this returns, or waits for the end of
     * the transaction: to be asked before looking for a test.
     */
    @Transactional
    public Optional<Authorisation> standing(UUID candidate) {
        return authorisations.lockStanding(candidate);
    }

    @Transactional
    public void withdraw(UUID id, Instant at) {
        authorisations.withdraw(id, at);
    }
}
