package fr.pixemploi.profile.caseload.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.caseload.domain.Caseload;
import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import fr.pixemploi.profile.caseload.domain.CaseloadRefusal;
import fr.pixemploi.profile.caseload.domain.ProfileReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An adviser looks over the people of the structure, and each person whose results show will know. */
@ApplicationScoped
@Transactional
public class ListCaseload {
    private final Caseload caseload;
    private final ProfileReads reads;
    private final Clock clock;

    ListCaseload(Caseload caseload, ProfileReads reads, Clock clock) {
        this.caseload = caseload;
        this.reads = reads;
        this.clock = clock;
    }

    /** One entry more than {@code limit} when there are more; only the first {@code limit} count as seen. */
    public List<CaseloadEntry> handle(Caller caller, UUID structureId, @Nullable UUID after, int limit) {
        ProfileReads.Reader reader = Readers.of(caller, structureId).orElseThrow(CaseloadRefusal.NoSuchCaseload::new);
        Instant now = clock.instant();
        List<CaseloadEntry> entries = caseload.of(structureId, now, after, limit + 1);
        List<UUID> seen = entries.stream()
                .limit(limit)
                .filter(CaseloadEntry::showsResults)
                .map(CaseloadEntry::beneficiaryId)
                .toList();
        reads.noteCaseload(seen, reader, now);
        return entries;
    }
}
