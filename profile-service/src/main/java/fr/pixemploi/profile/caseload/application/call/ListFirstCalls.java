package fr.pixemploi.profile.caseload.application.call;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.caseload.application.NoteCaseloadReads;
import fr.pixemploi.profile.caseload.application.SelectPeople;
import fr.pixemploi.profile.caseload.domain.CaseloadFilter;
import fr.pixemploi.profile.caseload.domain.CaseloadRefusal;
import fr.pixemploi.profile.caseload.domain.CaseloadSelection;
import fr.pixemploi.profile.caseload.domain.call.CallRules;
import fr.pixemploi.profile.caseload.domain.call.CallTerms;
import fr.pixemploi.profile.caseload.domain.call.FirstCall;
import fr.pixemploi.profile.caseload.domain.call.FirstCalls;
import fr.pixemploi.profile.caseload.domain.call.Reason;
import fr.pixemploi.profile.structure.application.GetStructure;
import fr.pixemploi.profile.structure.domain.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An adviser sees whom to call first, and why; each person whose results show will know. */
@ApplicationScoped
@Transactional
public class ListFirstCalls {
    private final SelectPeople selectPeople;
    private final GetStructure getStructure;
    private final FindCallRules findRules;
    private final FirstCalls calls;
    private final NoteCaseloadReads noteReads;
    private final Clock clock;

    ListFirstCalls(
            SelectPeople selectPeople,
            GetStructure getStructure,
            FindCallRules findRules,
            FirstCalls calls,
            NoteCaseloadReads noteReads,
            Clock clock) {
        this.selectPeople = selectPeople;
        this.getStructure = getStructure;
        this.findRules = findRules;
        this.calls = calls;
        this.noteReads = noteReads;
        this.clock = clock;
    }

    /** One more than {@code limit} when there are more; only the first {@code limit} count as seen. */
    public List<FirstCall> handle(
            Caller caller, UUID structureId, CaseloadFilter filter, FirstCall.Position after, int limit) {
        Instant now = clock.instant();
        CaseloadSelection selection = selectPeople.handle(caller, structureId, filter, now);
        CallRules rules = findRules.handle();
        String kind = getStructure
                .find(structureId)
                .map(Structure::kind)
                .orElseThrow(CaseloadRefusal.NoSuchCaseload::new)
                .code();
        CallTerms terms = new CallTerms(rules, rules.reminders().daysOf(kind), selection.zone(), now);
        List<FirstCall> found = calls.of(selection, terms, after, limit + 1);
        List<FirstCall> shown = found.stream().limit(limit).toList();
        noteReads.handle(
                caller,
                structureId,
                filter,
                shown.stream().map(FirstCall::entry).toList());
        noteReads.ofSituation(
                caller,
                structureId,
                shown.stream()
                        .filter(call -> call.rule().reason() == Reason.EQUIPMENT_MISSING)
                        .map(FirstCall::entry)
                        .toList());
        return found;
    }
}
