package fr.pixemploi.profile.caseload.application.list;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.caseload.application.NoteCaseloadReads;
import fr.pixemploi.profile.caseload.application.SelectPeople;
import fr.pixemploi.profile.caseload.domain.Caseload;
import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import fr.pixemploi.profile.caseload.domain.CaseloadFilter;
import fr.pixemploi.profile.caseload.domain.CaseloadSelection;
import fr.pixemploi.profile.caseload.domain.list.CaseloadExports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An adviser takes a list away as a table, whole or what became different since the last time; each person whose results show will know. */
@ApplicationScoped
@Transactional
public class ExportCaseload {
    /** Longer than any change takes to commit: a row may come once more, and none is missed. */
    private static final Duration OVERLAP = Duration.ofMinutes(5);

    private final SelectPeople selectPeople;
    private final Caseload caseload;
    private final CaseloadExports exports;
    private final NoteCaseloadReads noteReads;
    private final Clock clock;

    ExportCaseload(
            SelectPeople selectPeople,
            Caseload caseload,
            CaseloadExports exports,
            NoteCaseloadReads noteReads,
            Clock clock) {
        this.selectPeople = selectPeople;
        this.caseload = caseload;
        this.exports = exports;
        this.noteReads = noteReads;
        this.clock = clock;
    }

    /**
     * What one export shows.
     *
     * @param since only entries that changed at this time or later
     */
    public record Export(CaseloadSelection selection, Instant since) {}

    /**
     * @param sinceLast only what became different since this account's last export by the same filter; all of it, if there is none,
     *     or if the filter asks what moves no entry
     */
    public Export begin(Caller caller, UUID structureId, CaseloadFilter filter, boolean sinceLast) {
        Instant now = clock.instant();
        CaseloadSelection selection = selectPeople.handle(caller, structureId, filter, now);
        Instant since = sinceLast && !selection.filter().asksBesideEntries()
                ? exports.last(structureId, caller.subject(), selection.filter())
                        .map(last -> last.minus(OVERLAP))
                        .orElse(Instant.EPOCH)
                : Instant.EPOCH;
        return new Export(selection, since);
    }

    public List<CaseloadEntry> page(Caller caller, Export export, @Nullable UUID after, int max) {
        CaseloadSelection selection = export.selection();
        List<CaseloadEntry> entries = caseload.changedSince(selection, export.since(), after, max);
        noteReads.handle(caller, selection.structureId(), selection.filter(), entries);
        noteReads.ofSituation(
                caller,
                selection.structureId(),
                entries.stream().filter(entry -> entry.equipment() != null).toList());
        return entries;
    }

    /** Once the last row is on its way: a table that broke off before does not count as taken. */
    public void end(Caller caller, Export export) {
        exports.note(
                export.selection().structureId(),
                caller.subject(),
                export.selection().filter(),
                export.selection().now());
    }
}
