package fr.pixemploi.profile.caseload.application.exchange;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.caseload.domain.Caseload;
import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import fr.pixemploi.profile.caseload.domain.CaseloadFilter;
import fr.pixemploi.profile.caseload.domain.CaseloadRefusal;
import fr.pixemploi.profile.caseload.domain.CaseloadSelection;
import fr.pixemploi.profile.readlog.application.NoteRead;
import fr.pixemploi.profile.structure.application.GetStructure;
import fr.pixemploi.profile.structure.domain.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A structure's own system, or a manager, takes over how far its people are, and what they share: all of them, or whose line became another one
 * since a time. Each person whose results show will know.
 */
@ApplicationScoped
@Transactional
public class TakeOverStates {
    /** Longer than any change takes to commit: a line may come once more, and none is missed. */
    private static final Duration OVERLAP = Duration.ofMinutes(5);

    private static final String SCOPE = "results:read";

    private final Caseload caseload;
    private final GetStructure getStructure;
    private final NoteRead noteRead;
    private final Clock clock;

    TakeOverStates(Caseload caseload, GetStructure getStructure, NoteRead noteRead, Clock clock) {
        this.caseload = caseload;
        this.getStructure = getStructure;
        this.noteRead = noteRead;
        this.clock = clock;
    }

    /** @throws CaseloadRefusal.NoSuchCaseload for whoever may not take anything over there */
    public void need(Caller caller, UUID structureId) {
        role(caller, structureId);
    }

    /**
     * In the order of registration, after one.
     *
     * @param since null for all of them
     */
    public List<CaseloadEntry> handle(
            Caller caller, UUID structureId, @Nullable Instant since, @Nullable UUID after, int max) {
        return handle(caller, structureId, since, after, max, max);
    }

    /** The same, of which only the first are shown. */
    public List<CaseloadEntry> handle(
            Caller caller, UUID structureId, @Nullable Instant since, @Nullable UUID after, int max, int shown) {
        StructureRole role = role(caller, structureId);
        Structure structure = getStructure.find(structureId).orElseThrow(CaseloadRefusal.NoSuchCaseload::new);
        List<CaseloadEntry> entries = caseload.changedSince(
                new CaseloadSelection(structureId, structure.timeZone(), CaseloadFilter.ALL, clock.instant()),
                since == null ? Instant.EPOCH : since.minus(OVERLAP),
                after,
                max);
        noteRead.onceADay(
                entries.stream()
                        .limit(shown)
                        .filter(entry -> entry.lastResult() != null)
                        .map(CaseloadEntry::beneficiaryId)
                        .toList(),
                new NoteRead.Reading("caseload", structureId, role.label(), caller.subject()));
        return entries;
    }

    private static StructureRole role(Caller caller, UUID structureId) {
        if (caller.has(StructureRole.MANAGER, structureId)) return StructureRole.MANAGER;
        if (caller.scopes().contains(SCOPE) && caller.has(StructureRole.PARTNER, structureId))
            return StructureRole.PARTNER;
        throw new CaseloadRefusal.NoSuchCaseload();
    }
}
