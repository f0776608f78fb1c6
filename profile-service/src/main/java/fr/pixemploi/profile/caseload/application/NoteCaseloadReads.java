package fr.pixemploi.profile.caseload.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import fr.pixemploi.profile.caseload.domain.ProfileReads;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Each person whose results show will know who looked. */
@ApplicationScoped
public class NoteCaseloadReads {
    private final ProfileReads reads;

    NoteCaseloadReads(ProfileReads reads) {
        this.reads = reads;
    }

    public void handle(Caller caller, UUID structureId, List<CaseloadEntry> shown, Instant now) {
        List<UUID> seen = shown.stream()
                .filter(CaseloadEntry::showsResults)
                .map(CaseloadEntry::beneficiaryId)
                .toList();
        Readers.of(caller, structureId).ifPresent(reader -> reads.noteCaseload(seen, reader, now));
    }
}
