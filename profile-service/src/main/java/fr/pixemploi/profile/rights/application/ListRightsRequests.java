package fr.pixemploi.profile.rights.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.readlog.application.NoteFileRead;
import fr.pixemploi.profile.rights.domain.RightsFilter;
import fr.pixemploi.profile.rights.domain.RightsRefusal;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import fr.pixemploi.profile.rights.domain.RightsRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people asked for: for the structure that was asked, and for the person once there is an account. */
@ApplicationScoped
@Transactional
public class ListRightsRequests {
    private final RightsRequests requests;
    private final PersonAliases aliases;
    private final NoteFileRead noteRead;

    ListRightsRequests(RightsRequests requests, PersonAliases aliases, NoteFileRead noteRead) {
        this.requests = requests;
        this.aliases = aliases;
        this.noteRead = noteRead;
    }

    public List<RightsRequest> mine(Caller caller, @Nullable UUID after, int max) {
        return requests.ofPerson(caller.self(), after, max);
    }

    /**
     * One more than {@code limit} when there are more; only the first {@code limit} count as shown. Whoever wrote in their own words what is wrong
     * will know that the structure read it; that they asked is what they told it.
     */
    public List<RightsRequest> ofStructure(
            Caller caller, UUID structureId, RightsFilter filter, @Nullable UUID after, int limit) {
        check(caller, structureId);
        List<RightsRequest> found = requests.ofStructure(structureId, filter, after, limit + 1);
        List<UUID> written = found.stream()
                .limit(limit)
                .filter(request -> request.words() != null)
                .map(RightsRequest::fileId)
                .toList();
        if (!written.isEmpty()) noteRead.handle(caller, structureId, written, NoteFileRead.Part.CORRECTION);
        return found;
    }

    public RightsRequest one(Caller caller, UUID structureId, UUID id) {
        check(caller, structureId);
        return requests.one(structureId, id).orElseThrow(RightsRefusal.NotThere::new);
    }

    /** One of the caller's own. */
    public RightsRequest mine(Caller caller, UUID id) {
        return requests.find(id)
                .filter(request -> aliases.idsOf(caller.self()).contains(request.fileId()))
                .orElseThrow(RightsRefusal.NotThere::new);
    }

    private static void check(Caller caller, UUID structureId) {
        if (!caller.hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), structureId))
            throw new RightsRefusal.NotThere();
    }
}
