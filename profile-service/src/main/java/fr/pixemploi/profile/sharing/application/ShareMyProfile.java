package fr.pixemploi.profile.sharing.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.sharing.domain.Grant;
import fr.pixemploi.profile.sharing.domain.GrantEvents;
import fr.pixemploi.profile.sharing.domain.Grants;
import fr.pixemploi.profile.sharing.domain.KnownResults;
import fr.pixemploi.profile.sharing.domain.Purpose;
import fr.pixemploi.profile.sharing.domain.SharingRefusal;
import fr.pixemploi.profile.sharing.domain.SharingTerms;
import fr.pixemploi.profile.structure.application.GetStructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The person lets a structure see results, in the own space. */
@ApplicationScoped
@Transactional
public class ShareMyProfile {
    private final Grants grants;
    private final KnownResults results;
    private final GrantEvents events;
    private final InvitationBounds bounds;
    private final GetStructure getStructure;
    private final Clock clock;

    ShareMyProfile(
            Grants grants,
            KnownResults results,
            GrantEvents events,
            InvitationBounds bounds,
            GetStructure getStructure,
            Clock clock) {
        this.grants = grants;
        this.results = results;
        this.events = events;
        this.bounds = bounds;
        this.getStructure = getStructure;
        this.clock = clock;
    }

    /**
     * @param resultIds results of the person; may be empty when those to come are shared
     * @param future whether results completed from now on are shared too
     */
    public Grant handle(
            Caller caller, UUID structureId, Purpose purpose, Instant until, List<UUID> resultIds, boolean future) {
        UUID me = caller.self();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (getStructure.find(structureId).isEmpty()) throw new SharingRefusal.UnknownStructure();
        SharingTerms.check(until, now);
        List<UUID> shared = resultIds.stream().distinct().toList();
        if (shared.isEmpty() && !future) throw new SharingRefusal.NothingToShare();
        // Somebody else's result in the list would open it to the structure in services that look at ids only.
        if (!results.allOf(me, shared)) throw new SharingRefusal.ResultNotKnown();
        Grant grant = new Grant(
                Ids.next(), me, structureId, purpose, until, shared, future, now, null, Grant.Status.ACTIVE, 1);
        if (bounds.exceededBy(grant)) throw new SharingRefusal.BeyondInvitation();
        grants.oneWriterFor(me);
        grants.add(grant);
        events.changed(grant);
        return grant;
    }
}
