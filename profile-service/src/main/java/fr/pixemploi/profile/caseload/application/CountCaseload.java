package fr.pixemploi.profile.caseload.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.caseload.domain.Caseload;
import fr.pixemploi.profile.caseload.domain.CaseloadCounts;
import fr.pixemploi.profile.caseload.domain.CaseloadFilter;
import fr.pixemploi.profile.caseload.domain.CaseloadSelection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * How many people each filter would leave: what stands beside it before it is chosen. Figures of few people, or of people who were looked up
 * by name, say what a list of them says: these people will know, as of a list.
 */
@ApplicationScoped
@Transactional
public class CountCaseload {
    /** From so many people on a figure tells of a crowd: as in releases (k = 11). */
    private static final int CROWD = 11;

    private final SelectPeople selectPeople;
    private final Caseload caseload;
    private final NoteCaseloadReads noteReads;
    private final Clock clock;

    CountCaseload(SelectPeople selectPeople, Caseload caseload, NoteCaseloadReads noteReads, Clock clock) {
        this.selectPeople = selectPeople;
        this.caseload = caseload;
        this.noteReads = noteReads;
        this.clock = clock;
    }

    public CaseloadCounts handle(Caller caller, UUID structureId, CaseloadFilter filter) {
        CaseloadSelection selection = selectPeople.handle(caller, structureId, filter, clock.instant());
        CaseloadCounts counts = caseload.count(selection);
        if (filter.search() != null || counts.people() < CROWD) {
            noteReads.ofResults(caller, structureId, caseload.whoShowResults(selection));
            noteReads.ofSituations(caller, structureId, caseload.whoShowSituation(selection));
        }
        return counts;
    }
}
