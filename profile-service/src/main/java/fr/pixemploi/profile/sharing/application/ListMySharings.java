package fr.pixemploi.profile.sharing.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.profile.sharing.domain.Grant;
import fr.pixemploi.profile.sharing.domain.Grants;
import fr.pixemploi.profile.sharing.domain.SharingRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that a person has shared, ended and taken back included. */
@ApplicationScoped
@Transactional
public class ListMySharings {
    private final Grants grants;
    private final PersonAliases aliases;

    ListMySharings(Grants grants, PersonAliases aliases) {
        this.grants = grants;
        this.aliases = aliases;
    }

    public List<Grant> handle(Caller caller, @Nullable UUID after, int max) {
        return grants.of(caller.self(), after, max);
    }

    public Grant one(Caller caller, UUID id) {
        return grants.find(id)
                .filter(grant -> aliases.idsOf(caller.self()).contains(grant.beneficiaryId()))
                .orElseThrow(SharingRefusal.NoSuchGrant::new);
    }
}
