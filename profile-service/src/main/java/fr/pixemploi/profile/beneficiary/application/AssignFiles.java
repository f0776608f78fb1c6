package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.profile.beneficiary.domain.Referents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Files of a structure get an adviser. Whoever calls has seen that the adviser works there. */
@ApplicationScoped
@Transactional
public class AssignFiles {
    private final Referents referents;

    AssignFiles(Referents referents) {
        this.referents = referents;
    }

    /** False when one of the files is not the structure's; the caller's transaction must then be undone. */
    public boolean handle(UUID structureId, Set<UUID> files, String adviser) {
        return referents.assign(structureId, files, adviser) == files.size();
    }
}
