package fr.pixemploi.profile.caseload.application.call;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.caseload.application.SelectPeople;
import fr.pixemploi.profile.caseload.domain.Caseload;
import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import fr.pixemploi.profile.caseload.domain.CaseloadFilter;
import fr.pixemploi.profile.caseload.domain.CaseloadRefusal;
import fr.pixemploi.profile.caseload.domain.CaseloadSelection;
import fr.pixemploi.profile.caseload.domain.call.InterviewSheet;
import fr.pixemploi.profile.competence.application.CompareNewest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An adviser takes the sheet of a person for an interview, and the person will know. */
@ApplicationScoped
@Transactional
public class PrepareInterview {
    private final SelectPeople selectPeople;
    private final Caseload caseload;
    private final CompareNewest compareNewest;
    private final Clock clock;

    PrepareInterview(SelectPeople selectPeople, Caseload caseload, CompareNewest compareNewest, Clock clock) {
        this.selectPeople = selectPeople;
        this.caseload = caseload;
        this.compareNewest = compareNewest;
        this.clock = clock;
    }

    public InterviewSheet handle(Caller caller, UUID structureId, UUID beneficiaryId) {
        Instant now = clock.instant();
        CaseloadSelection selection = selectPeople.handle(caller, structureId, CaseloadFilter.ALL, now);
        CaseloadEntry entry =
                caseload.one(structureId, beneficiaryId, now).orElseThrow(CaseloadRefusal.NoSuchPerson::new);
        Optional<CompareNewest.Newest> newest = compareNewest.handle(caller, structureId, beneficiaryId);
        return new InterviewSheet(
                entry,
                newest.map(CompareNewest.Newest::result).orElse(null),
                newest.map(CompareNewest.Newest::change).orElse(null),
                selection.zone());
    }
}
