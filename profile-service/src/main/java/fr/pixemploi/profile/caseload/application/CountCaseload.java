package fr.pixemploi.profile.caseload.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.caseload.domain.Caseload;
import fr.pixemploi.profile.caseload.domain.CaseloadCounts;
import fr.pixemploi.profile.caseload.domain.CaseloadFilter;
import fr.pixemploi.profile.caseload.domain.CaseloadSelection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * How many people each filter would leave: what stands beside it before it is chosen. Figures in which few people show anything, or people
 * who were looked up by name, say what a list of them says: these people will know, as of a list. Also by a filter that finds nobody: it says
 * of those whom it leaves out that they are not so.
 */
@ApplicationScoped
@Transactional
public class CountCaseload {
    /** From so many people on a figure tells of a crowd: as in releases (k = 11). */
    private static final int CROWD = 11;

    /** As many people of one name and more are a crowd too, whatever was looked up. */
    private static final int NAMESAKES = 101;

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
        CaseloadSelection among = new CaseloadSelection(
                structureId, selection.zone(), selection.filter().withoutWhatIsPersonal(), selection.now());
        int crowd = filter.search() == null ? CROWD : NAMESAKES;
        noteReads.ofResults(
                caller,
                structureId,
                few(
                        filter.diagnosisRoute() == null
                                ? caseload::whoShowResults
                                : caseload::whoShowResultsOrDiagnoses,
                        among,
                        selection,
                        crowd));
        noteReads.ofSituations(caller, structureId, few(caseload::whoShowSituation, among, selection, crowd));
        return counts;
    }

    /** All among whom it is told apart, when they are no crowd; or those who were found, when they are none. */
    private static List<UUID> few(
            BiFunction<CaseloadSelection, Integer, List<UUID>> who,
            CaseloadSelection among,
            CaseloadSelection found,
            int crowd) {
        List<UUID> all = who.apply(among, crowd);
        if (all.size() < crowd) return all;
        List<UUID> left = who.apply(found, crowd);
        return left.size() < crowd ? left : List.of();
    }
}
