package fr.pixemploi.certification.candidate.application;

import fr.pixemploi.certification.candidate.domain.Candidates;
import fr.pixemploi.kit.personal.BeforeErasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Whoever is erased is seated nowhere, nor let in, also where it waited at the number of somebody else. */
@ApplicationScoped
class ForgetSeats implements BeforeErasure {
    private final Candidates candidates;

    ForgetSeats(Candidates candidates) {
        this.candidates = candidates;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<String> handle(Set<UUID> people) {
        candidates.forgetSeats(people);
        return Set.of();
    }
}
