package fr.pixemploi.profile.competence.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.competence.domain.CompetenceRefusal;
import fr.pixemploi.profile.readlog.application.NoteRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** A list showed results of people to somebody of the structure: these people will know. */
@ApplicationScoped
@Transactional
public class NoteSeenInCaseload {
    private final NoteRead noteRead;

    NoteSeenInCaseload(NoteRead noteRead) {
        this.noteRead = noteRead;
    }

    /** @throws CompetenceRefusal.NoSuchProfile when the caller is neither adviser nor manager there */
    public void handle(Caller caller, UUID structureId, List<UUID> beneficiaryIds) {
        noteRead.onceADay(
                beneficiaryIds,
                Readers.of(caller, structureId, "caseload").orElseThrow(CompetenceRefusal.NoSuchProfile::new));
    }
}
