package fr.pixemploi.profile.caseload.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.caseload.domain.Caseload;
import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import fr.pixemploi.profile.caseload.domain.CaseloadFilter;
import fr.pixemploi.profile.caseload.domain.CaseloadOrder;
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
    private final SelectPeople selectPeople;
    private final Caseload caseload;
    private final NoteCaseloadReads noteReads;
    private final Clock clock;

    ListCaseload(SelectPeople selectPeople, Caseload caseload, NoteCaseloadReads noteReads, Clock clock) {
        this.selectPeople = selectPeople;
        this.caseload = caseload;
        this.noteReads = noteReads;
        this.clock = clock;
    }

    /** One entry more than {@code limit} when there are more; only the first {@code limit} count as seen. */
    public List<CaseloadEntry> handle(
            Caller caller,
            UUID structureId,
            CaseloadFilter filter,
            CaseloadOrder order,
            @Nullable UUID after,
            int limit) {
        Instant now = clock.instant();
        List<CaseloadEntry> entries =
                caseload.of(selectPeople.handle(caller, structureId, filter, now), order, after, limit + 1);
        noteReads.handle(
                caller, structureId, filter, entries.stream().limit(limit).toList());
        return entries;
    }
}
