package fr.pixemploi.profile.sharing.application;

import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.profile.sharing.domain.Grant;
import fr.pixemploi.profile.sharing.domain.GrantEvents;
import fr.pixemploi.profile.sharing.domain.Grants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person without an account takes back, by somebody who records it: at once, like the person's own withdrawal. */
@ApplicationScoped
@Transactional
public class WithdrawForPerson {
    private final Grants grants;
    private final GrantEvents events;
    private final PersonAliases aliases;

    WithdrawForPerson(Grants grants, GrantEvents events, PersonAliases aliases) {
        this.grants = grants;
        this.events = events;
        this.aliases = aliases;
    }

    /** @param from the structure that sees nothing from now on; null for all */
    public void handle(UUID fileId, @Nullable UUID from) {
        UUID person = aliases.personOf(fileId);
        grants.oneWriterFor(person);
        for (Grant grant : grants.active(person)) {
            if (from != null && !grant.structureId().equals(from)) continue;
            Grant withdrawn = grant.withdrawn();
            grants.change(withdrawn);
            events.changed(withdrawn);
        }
    }
}
