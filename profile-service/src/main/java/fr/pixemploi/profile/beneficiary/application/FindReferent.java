package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.profile.beneficiary.domain.Referents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Whose people somebody is one of. Whoever calls has seen that the file is theirs to read. */
@ApplicationScoped
@Transactional
public class FindReferent {
    private final Referents referents;

    FindReferent(Referents referents) {
        this.referents = referents;
    }

    /** The account of the adviser; empty when nobody follows the file. */
    public Optional<String> handle(UUID file) {
        return referents.of(file);
    }
}
