package fr.pixemploi.profile.caseload.application.call;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.caseload.application.NoteCaseloadReads;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An adviser takes the sheet of a person for an interview, and the person will know. */
@ApplicationScoped
@Transactional
public class PrepareInterview {
    private final SelectPeople selectPeople;
    private final Caseload caseload;
    private final CompareNewest compareNewest;
    private final NoteCaseloadReads noteReads;
    private final Clock clock;

    PrepareInterview(
            SelectPeople selectPeople,
            Caseload caseload,
            CompareNewest compareNewest,
            NoteCaseloadReads noteReads,
            Clock clock) {
        this.selectPeople = selectPeople;
        this.caseload = caseload;
        this.compareNewest = compareNewest;
        this.noteReads = noteReads;
        this.clock = clock;
    }

    public InterviewSheet handle(Caller caller, UUID structureId, UUID beneficiaryId) {
        Instant now = clock.instant();
        CaseloadSelection selection = selectPeople.handle(caller, structureId, CaseloadFilter.ALL, now);
        CaseloadEntry entry =
                caseload.one(structureId, beneficiaryId, now).orElseThrow(CaseloadRefusal.NoSuchPerson::new);
        Optional<CompareNewest.Newest> newest = compareNewest.handle(caller, structureId, beneficiaryId);
        // A certificate may show where no result does.
        if (newest.isEmpty()) noteReads.handle(caller, structureId, List.of(entry));
        return new InterviewSheet(
                entry,
                newest.map(CompareNewest.Newest::result).orElse(null),
                newest.map(CompareNewest.Newest::change).orElse(null),
                selection.zone());
    }
}
