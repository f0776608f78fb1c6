package fr.pixemploi.profile.caseload.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import fr.pixemploi.profile.caseload.domain.CaseloadFilter;
import fr.pixemploi.profile.competence.application.NoteSeenInCaseload;
import fr.pixemploi.profile.readlog.application.NoteFileRead;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Each person whose results or situation show will know who looked. */
@ApplicationScoped
public class NoteCaseloadReads {
    private final NoteSeenInCaseload noteSeen;
    private final NoteFileRead noteFileRead;

    NoteCaseloadReads(NoteSeenInCaseload noteSeen, NoteFileRead noteFileRead) {
        this.noteSeen = noteSeen;
        this.noteFileRead = noteFileRead;
    }

    /** Entries that a filter found; one that asks of the situation, or of an entry diagnosis, shows that too. */
    public void handle(Caller caller, UUID structureId, CaseloadFilter filter, List<CaseloadEntry> shown) {
        if (filter.diagnosisRoute() == null) handle(caller, structureId, shown);
        else ofResults(caller, structureId, ids(shown));
        if (filter.asksOfSituation()) ofSituation(caller, structureId, shown);
    }

    public void handle(Caller caller, UUID structureId, List<CaseloadEntry> shown) {
        noteSeen.handle(
                caller,
                structureId,
                shown.stream()
                        .filter(CaseloadEntry::showsResults)
                        .map(CaseloadEntry::beneficiaryId)
                        .toList());
    }

    /** Of these people it was told what results say. */
    void ofResults(Caller caller, UUID structureId, List<UUID> people) {
        noteSeen.handle(caller, structureId, people);
    }

    /** Of these people it was told what they have or need. */
    public void ofSituation(Caller caller, UUID structureId, List<CaseloadEntry> shown) {
        ofSituations(caller, structureId, ids(shown));
    }

    void ofSituations(Caller caller, UUID structureId, List<UUID> people) {
        noteFileRead.handle(caller, structureId, people, NoteFileRead.Part.SITUATION);
    }

    private static List<UUID> ids(List<CaseloadEntry> shown) {
        return shown.stream().map(CaseloadEntry::beneficiaryId).toList();
    }
}
