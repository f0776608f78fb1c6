package fr.pixemploi.profile.followup.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.followup.domain.FollowUp;
import fr.pixemploi.profile.followup.domain.FollowUps;
import fr.pixemploi.profile.readlog.application.NoteFileRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An adviser has talked over with the person what they share: it waits no longer. The person will know that the follow-up was shown. */
@ApplicationScoped
@Transactional
public class TalkOverResult {
    private final Desk desk;
    private final FollowUps followUps;
    private final NoteFileRead noteRead;
    private final Clock clock;

    TalkOverResult(Desk desk, FollowUps followUps, NoteFileRead noteRead, Clock clock) {
        this.desk = desk;
        this.followUps = followUps;
        this.noteRead = noteRead;
        this.clock = clock;
    }

    /** @param resultId what they talked about; null for the one that shows now */
    public FollowUp handle(Caller caller, UUID beneficiaryId, @Nullable UUID resultId) {
        UUID structure = desk.toWrite(caller, beneficiaryId);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        followUps.oneWriterFor(beneficiaryId);
        FollowUp talked = followUps
                .find(beneficiaryId)
                .orElseGet(() -> FollowUp.none(beneficiaryId, structure))
                .talkedOver(now);
        // Before the follow-up, whose change has the caseload look again.
        followUps.noteConversation(talked, resultId, now);
        followUps.put(talked);
        noteRead.handle(caller, structure, List.of(beneficiaryId), NoteFileRead.Part.FOLLOW_UP);
        return talked;
    }
}
