package fr.pixemploi.profile.followup.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.followup.domain.FollowUp;
import fr.pixemploi.profile.followup.domain.FollowUps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

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

    public FollowUp handle(Caller caller, UUID beneficiaryId) {
        UUID structure = desk.of(caller, beneficiaryId);
        followUps.oneWriterFor(beneficiaryId);
        FollowUp talked = followUps
                .find(beneficiaryId)
                .orElseGet(() -> FollowUp.none(beneficiaryId, structure))
                .talkedOver(clock.instant().truncatedTo(ChronoUnit.MICROS));
        followUps.put(talked);
        return talked;
    }
}
