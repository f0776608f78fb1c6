package fr.pixemploi.profile.sharing.application;

import fr.pixemploi.profile.beneficiary.domain.joining.FileParted;
import fr.pixemploi.profile.sharing.domain.Grant;
import fr.pixemploi.profile.sharing.domain.GrantEvents;
import fr.pixemploi.profile.sharing.domain.Grants;
import fr.pixemploi.profile.sharing.domain.KnownResults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/**
 * A person parts from a joined file: all is as before the joining. So what the person let the structure of that file see since then is
 * taken back, and so is each grant that names a result of that file: other services look at ids only.
 */
@ApplicationScoped
@Transactional
class TakeBackAtParting {
    private final Grants grants;
    private final KnownResults results;
    private final GrantEvents events;

    TakeBackAtParting(Grants grants, KnownResults results, GrantEvents events) {
        this.grants = grants;
        this.results = results;
        this.events = events;
    }

    void handle(@Observes FileParted parted) {
        grants.oneWriterFor(parted.person());
        for (Grant grant : grants.active(parted.person())) {
            if (!givenWhileJoined(grant, parted) && !results.anyOf(parted.file(), grant.resultIds())) continue;
            Grant withdrawn = grant.withdrawn();
            grants.change(withdrawn);
            if (grant.structureId().equals(parted.structure())) events.takenBackFromStrangers(withdrawn, parted.file());
            else events.changed(withdrawn);
        }
    }

    private static boolean givenWhileJoined(Grant grant, FileParted parted) {
        return grant.structureId().equals(parted.structure())
                && !grant.grantedAt().isBefore(parted.joinedAt());
    }
}
