package fr.pixemploi.profile.sharing.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.profile.sharing.domain.Grant;
import fr.pixemploi.profile.sharing.domain.GrantEvents;
import fr.pixemploi.profile.sharing.domain.Grants;
import fr.pixemploi.profile.sharing.domain.SharingRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The person takes a grant back. Doing so again is harmless. */
@ApplicationScoped
@Transactional
public class WithdrawMySharing {
    private final Grants grants;
    private final GrantEvents events;
    private final PersonAliases aliases;

    WithdrawMySharing(Grants grants, GrantEvents events, PersonAliases aliases) {
        this.grants = grants;
        this.events = events;
        this.aliases = aliases;
    }

    public void handle(Caller caller, UUID grantId) {
        UUID me = caller.self();
        grants.oneWriterFor(me);
        Grant grant = grants.find(grantId)
                .filter(found -> aliases.idsOf(me).contains(found.beneficiaryId()))
                .orElseThrow(SharingRefusal.NoSuchGrant::new);
        if (grant.status() == Grant.Status.WITHDRAWN) return;
        Grant withdrawn = grant.withdrawn();
        grants.change(withdrawn);
        events.changed(withdrawn);
    }
}
