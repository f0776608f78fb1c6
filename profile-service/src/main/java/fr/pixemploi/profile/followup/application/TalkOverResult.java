package fr.pixemploi.profile.followup.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.followup.domain.FollowUp;
import fr.pixemploi.profile.followup.domain.FollowUps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An adviser has talked over with the person what they share: it waits no longer. */
@ApplicationScoped
@Transactional
public class TalkOverResult {
    private final Desk desk;
    private final FollowUps followUps;
    private final Clock clock;

    TalkOverResult(Desk desk, FollowUps followUps, Clock clock) {
        this.desk = desk;
        this.followUps = followUps;
        this.clock = clock;
    }

    /** @param resultId what they talked about; null for the one that shows now */
    public FollowUp handle(Caller caller, UUID beneficiaryId, @Nullable UUID resultId) {
        UUID structure = desk.of(caller, beneficiaryId);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        followUps.oneWriterFor(beneficiaryId);
        FollowUp talked = followUps
                .find(beneficiaryId)
                .orElseGet(() -> FollowUp.none(beneficiaryId, structure))
                .talkedOver(now);
        // Before the follow-up, whose change has the caseload look again.
        followUps.noteConversation(talked, resultId, now);
        followUps.put(talked);
        return talked;
    }
}
