package fr.pixemploi.profile.sharing.application.request;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.sharing.domain.SharingRefusal;
import fr.pixemploi.profile.sharing.domain.request.SharingRequest;
import fr.pixemploi.profile.sharing.domain.request.SharingRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person may decide on; what a structure asked, without a word of what was answered. */
@ApplicationScoped
@Transactional
public class ListSharingRequests {
    private final SharingRequests requests;
    private final Clock clock;

    ListSharingRequests(SharingRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** Those that are open to the person. */
    public List<SharingRequest> mine(Caller caller, @Nullable UUID after, int max) {
        return requests.open(caller.self(), clock.instant(), after, max);
    }

    public List<SharingRequests.Seen> ofStructure(Caller caller, UUID structureId, @Nullable UUID after, int max) {
        if (!ofThe(structureId, caller)) throw new SharingRefusal.NoSuchRequest();
        return requests.of(structureId, clock.instant(), after, max);
    }

    public SharingRequests.Seen one(Caller caller, UUID structureId, UUID id) {
        if (!ofThe(structureId, caller)) throw new SharingRefusal.NoSuchRequest();
        return requests.one(structureId, id, clock.instant()).orElseThrow(SharingRefusal.NoSuchRequest::new);
    }

    private static boolean ofThe(UUID structureId, Caller caller) {
        return caller.hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), structureId);
    }
}
