package fr.pixemploi.profile.followup.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.followup.domain.FollowUp;
import fr.pixemploi.profile.followup.domain.FollowUps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What comes next for a file. */
@ApplicationScoped
@Transactional
public class GetFollowUp {
    private final Desk desk;
    private final FollowUps followUps;

    GetFollowUp(Desk desk, FollowUps followUps) {
        this.desk = desk;
        this.followUps = followUps;
    }

    public FollowUp handle(Caller caller, UUID beneficiaryId) {
        UUID structure = desk.ofSystem(caller, beneficiaryId, "profile:read");
        return followUps.find(beneficiaryId).orElseGet(() -> FollowUp.none(beneficiaryId, structure));
    }
}
