package fr.pixemploi.profile.sharing.application;

import fr.pixemploi.profile.sharing.domain.Grant;
import fr.pixemploi.profile.sharing.domain.GrantEvents;
import fr.pixemploi.profile.sharing.domain.Grants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * After a restore: a grant as this service had told it to the others, and may have forgotten. A withdrawal that it had forgotten is told
 * again: the grant may have been told as active meanwhile, since its consent was heard again, and a topic keeps the last of its states.
 */
@ApplicationScoped
@Transactional
public class TakeOverGrant {
    private final Grants grants;
    private final GrantEvents events;

    TakeOverGrant(Grants grants, GrantEvents events) {
        this.grants = grants;
        this.events = events;
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
        if (taken.status() != own.get().status()) events.changed(taken);
        return true;
    }
}
