package fr.pixemploi.profile.sharing.application;

import fr.pixemploi.profile.sharing.domain.Grant;
import fr.pixemploi.profile.sharing.domain.Grants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** After a restore: a grant as this service had told it to the others, and may have forgotten. Nobody is told again. */
@ApplicationScoped
@Transactional
public class TakeOverGrant {
    private final Grants grants;

    TakeOverGrant(Grants grants) {
        this.grants = grants;
    }

    /** @return whether it had been forgotten, whole or in part */
    public boolean handle(Grant told) {
        grants.oneWriterFor(told.beneficiaryId());
        Optional<Grant> own = grants.find(told.id());
        if (own.isEmpty()) {
            grants.add(told);
            return true;
        }
        Grant taken = own.get().takingOver(told);
        if (taken.equals(own.get())) return false;
        grants.change(taken);
        return true;
    }
}
