package fr.pixemploi.profile.competence.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.competence.domain.BeforeAndAfter;
import fr.pixemploi.profile.competence.domain.CompetenceProfile;
import fr.pixemploi.profile.competence.domain.CompetenceRefusal;
import fr.pixemploi.profile.competence.domain.ProfileRules;
import fr.pixemploi.profile.competence.domain.Result;
import fr.pixemploi.profile.competence.domain.Results;
import fr.pixemploi.profile.competence.domain.framework.Framework;
import fr.pixemploi.profile.competence.domain.framework.Frameworks;
import fr.pixemploi.profile.competence.domain.framework.StructureFramework;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An adviser looks over what many people share with the structure, and each whose results show will know. */
@ApplicationScoped
@Transactional
public class ReadProfiles {
    private final Results results;
    private final Frameworks frameworks;
    private final FindProfileRules findRules;
    private final NoteSeenInCaseload noteSeen;
    private final Clock clock;

    ReadProfiles(
            Results results,
            Frameworks frameworks,
            FindProfileRules findRules,
            NoteSeenInCaseload noteSeen,
            Clock clock) {
        this.results = results;
        this.frameworks = frameworks;
        this.findRules = findRules;
        this.noteSeen = noteSeen;
        this.clock = clock;
    }

    /**
     * Of each who shares a result.
     *
     * @throws CompetenceRefusal.NoSuchProfile when the caller is neither adviser nor manager of the structure
     */
    public Map<UUID, CompetenceProfile> handle(Caller caller, UUID structureId, List<UUID> files) {
        ProfileRules rules = findRules.handle();
        List<Framework> known = frameworks.known();
        Map<UUID, CompetenceProfile> profiles = new HashMap<>();
        seen(caller, structureId, files)
                .forEach((file, shared) -> profiles.put(file, CompetenceProfile.of(file, shared, known, rules)));
        return profiles;
    }

    /** Of each who shares a result what was measured before a moment and from it on. */
    public Map<UUID, BeforeAndAfter> around(Caller caller, UUID structureId, List<UUID> files, Instant at) {
        ProfileRules rules = findRules.handle();
        Map<UUID, BeforeAndAfter> measures = new HashMap<>();
        seen(caller, structureId, files)
                .forEach((file, shared) -> measures.put(file, BeforeAndAfter.of(shared, at, rules)));
        return measures;
    }

    /** @throws CompetenceRefusal.FrameworkNotReadable when the structure has no such framework of its own */
    public StructureFramework framework(UUID structureId, UUID in) {
        return frameworks.offeredBy(Set.of(structureId)).stream()
                .filter(own -> own.id().equals(in))
                .findFirst()
                .orElseThrow(CompetenceRefusal.FrameworkNotReadable::new);
    }

    private Map<UUID, List<Result>> seen(Caller caller, UUID structureId, List<UUID> files) {
        Map<UUID, List<Result>> shared = results.sharedWith(structureId, files, clock.instant());
        noteSeen.handle(caller, structureId, List.copyOf(shared.keySet()));
        return shared;
    }
}
