package fr.pixemploi.profile.caseload.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.caseload.domain.Caseload;
import fr.pixemploi.profile.caseload.domain.CaseloadCounts;
import fr.pixemploi.profile.caseload.domain.CaseloadFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** How many people each filter would leave: what stands beside it before it is chosen. */
@ApplicationScoped
@Transactional
public class CountCaseload {
    private final SelectPeople selectPeople;
    private final Caseload caseload;
    private final Clock clock;

    CountCaseload(SelectPeople selectPeople, Caseload caseload, Clock clock) {
        this.selectPeople = selectPeople;
        this.caseload = caseload;
        this.clock = clock;
    }

    public CaseloadCounts handle(Caller caller, UUID structureId, CaseloadFilter filter) {
        return caseload.count(selectPeople.handle(caller, structureId, filter, clock.instant()));
    }
}
