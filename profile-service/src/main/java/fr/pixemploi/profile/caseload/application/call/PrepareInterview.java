package fr.pixemploi.profile.caseload.application.call;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.caseload.application.SelectPeople;
import fr.pixemploi.profile.caseload.domain.Caseload;
import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import fr.pixemploi.profile.caseload.domain.CaseloadFilter;
import fr.pixemploi.profile.caseload.domain.CaseloadRefusal;
import fr.pixemploi.profile.caseload.domain.CaseloadSelection;
import fr.pixemploi.profile.caseload.domain.ScoredResult;
import fr.pixemploi.profile.caseload.domain.call.InterviewSheet;
import fr.pixemploi.profile.competence.application.NoteSeenInCaseload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An adviser takes the sheet of a person for an interview, and the person will know. */
@ApplicationScoped
@Transactional
public class PrepareInterview {
    private static final int RESULTS = 2;

    private final SelectPeople selectPeople;
    private final Caseload caseload;
    private final NoteSeenInCaseload noteSeen;
    private final Clock clock;

    PrepareInterview(SelectPeople selectPeople, Caseload caseload, NoteSeenInCaseload noteSeen, Clock clock) {
        this.selectPeople = selectPeople;
        this.caseload = caseload;
        this.noteSeen = noteSeen;
        this.clock = clock;
    }

    public InterviewSheet handle(Caller caller, UUID structureId, UUID beneficiaryId) {
        Instant now = clock.instant();
        CaseloadSelection selection = selectPeople.handle(caller, structureId, CaseloadFilter.ALL, now);
        CaseloadEntry entry =
                caseload.one(structureId, beneficiaryId, now).orElseThrow(CaseloadRefusal.NoSuchPerson::new);
        List<ScoredResult> results = caseload.newestShared(structureId, beneficiaryId, now, RESULTS);
        if (!results.isEmpty() || entry.showsResults()) noteSeen.handle(caller, structureId, List.of(beneficiaryId));
        return new InterviewSheet(entry, results, selection.zone());
    }
}
