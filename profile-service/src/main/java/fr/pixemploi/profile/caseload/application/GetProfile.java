package fr.pixemploi.profile.caseload.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.caseload.domain.CaseloadRefusal;
import fr.pixemploi.profile.caseload.domain.CompetenceProfile;
import fr.pixemploi.profile.caseload.domain.ProfileReads;
import fr.pixemploi.profile.caseload.domain.Results;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** An adviser looks at what a person shares with the structure, and the person will know. */
@ApplicationScoped
@Transactional
public class GetProfile {
    private final Results results;
    private final ProfileReads reads;
    private final Clock clock;

    GetProfile(Results results, ProfileReads reads, Clock clock) {
        this.results = results;
        this.reads = reads;
        this.clock = clock;
    }

    public CompetenceProfile handle(Caller caller, UUID structureId, UUID beneficiaryId) {
        ProfileReads.Reader reader = Readers.of(caller, structureId).orElseThrow(CaseloadRefusal.NoSuchProfile::new);
        Instant now = clock.instant();
        if (!results.anythingSharedWith(structureId, beneficiaryId, now)) throw new CaseloadRefusal.NoSuchProfile();
        reads.noteProfile(beneficiaryId, reader, now);
        return CompetenceProfile.of(beneficiaryId, results.sharedWith(structureId, beneficiaryId, now));
    }
}
