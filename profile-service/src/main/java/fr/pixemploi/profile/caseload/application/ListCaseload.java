package fr.pixemploi.profile.caseload.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.caseload.domain.Caseload;
import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import fr.pixemploi.profile.caseload.domain.CaseloadRefusal;
import fr.pixemploi.profile.competence.application.NoteSeenInCaseload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An adviser looks over the people of the structure, and each person whose results show will know. */
@ApplicationScoped
@Transactional
public class ListCaseload {
    private static final Set<StructureRole> READERS = Set.of(StructureRole.ADVISER, StructureRole.MANAGER);
    private final Caseload caseload;
    private final NoteSeenInCaseload noteSeen;
    private final Clock clock;

    ListCaseload(Caseload caseload, NoteSeenInCaseload noteSeen, Clock clock) {
        this.caseload = caseload;
        this.noteSeen = noteSeen;
        this.clock = clock;
    }

    /** One entry more than {@code limit} when there are more; only the first {@code limit} count as seen. */
    public List<CaseloadEntry> handle(Caller caller, UUID structureId, @Nullable UUID after, int limit) {
        if (!caller.hasAny(READERS, structureId)) throw new CaseloadRefusal.NoSuchCaseload();
        List<CaseloadEntry> entries = caseload.of(structureId, clock.instant(), after, limit + 1);
        List<UUID> seen = entries.stream()
                .limit(limit)
                .filter(CaseloadEntry::showsResults)
                .map(CaseloadEntry::beneficiaryId)
                .toList();
        noteSeen.handle(caller, structureId, seen);
        return entries;
    }
}
