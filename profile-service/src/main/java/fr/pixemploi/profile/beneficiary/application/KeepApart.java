package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.structure.application.GetStructure;
import fr.pixemploi.profile.structure.domain.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is made up apart from what is true: a file of a sandbox is joined to files of that sandbox alone and lets nobody else see
 * anything, and nobody else lets a sandbox see anything. So a sandbox can be emptied, and nobody loses what is theirs.
 */
@ApplicationScoped
@Transactional
public class KeepApart {
    private final Beneficiaries beneficiaries;
    private final GetStructure getStructure;

    KeepApart(Beneficiaries beneficiaries, GetStructure getStructure) {
        this.beneficiaries = beneficiaries;
        this.getStructure = getStructure;
    }

    /** Whether one of the two is of a sandbox and the other is not of the same. */
    public boolean between(UUID person, @Nullable UUID structure) {
        UUID home = beneficiaries.find(person).map(Beneficiary::structureId).orElse(null);
        return !sandbox(home).equals(sandbox(structure));
    }

    /** Whether files of the structure are made up. */
    public boolean isOfSandbox(@Nullable UUID structure) {
        return sandbox(structure).isPresent();
    }

    private Optional<UUID> sandbox(@Nullable UUID structure) {
        return structure == null
                ? Optional.empty()
                : getStructure.find(structure).filter(Structure::sandbox).map(Structure::id);
    }
}
