package fr.pixemploi.profile.duplicate.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.GetBeneficiary;
import fr.pixemploi.profile.duplicate.domain.DuplicateRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;

/** Finds the structure of two files that somebody compares. */
@ApplicationScoped
class BothFiles {
    private final GetBeneficiary getBeneficiary;

    BothFiles(GetBeneficiary getBeneficiary) {
        this.getBeneficiary = getBeneficiary;
    }

    /** @throws DuplicateRefusal.NotThere unless both are of one structure */
    UUID structure(Caller caller, UUID file, UUID other) {
        UUID structure =
                Objects.requireNonNull(getBeneficiary.handle(caller, file).structureId());
        if (file.equals(other)
                || !structure.equals(getBeneficiary.handle(caller, other).structureId()))
            throw new DuplicateRefusal.NotThere();
        return structure;
    }
}
