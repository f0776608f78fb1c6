package fr.pixemploi.profile.caseload.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import fr.pixemploi.profile.competence.application.NoteSeenInCaseload;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Each person whose results show will know who looked. */
@ApplicationScoped
public class NoteCaseloadReads {
    private final NoteSeenInCaseload noteSeen;

    NoteCaseloadReads(NoteSeenInCaseload noteSeen) {
        this.noteSeen = noteSeen;
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
}
