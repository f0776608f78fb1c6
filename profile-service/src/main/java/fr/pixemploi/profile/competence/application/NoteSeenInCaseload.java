package fr.pixemploi.profile.competence.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.competence.domain.CompetenceRefusal;
import fr.pixemploi.profile.competence.domain.read.ProfileReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A list showed results of people to somebody of the structure: these people will know. */
@ApplicationScoped
@Transactional
public class NoteSeenInCaseload {
    private final ProfileReads reads;
    private final Clock clock;

    NoteSeenInCaseload(ProfileReads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    /** @throws CompetenceRefusal.NoSuchProfile when the caller is neither adviser nor manager there */
    public void handle(Caller caller, UUID structureId, List<UUID> beneficiaryIds) {
        reads.noteCaseload(
                beneficiaryIds,
                Readers.of(caller, structureId).orElseThrow(CompetenceRefusal.NoSuchProfile::new),
                clock.instant());
    }
}
