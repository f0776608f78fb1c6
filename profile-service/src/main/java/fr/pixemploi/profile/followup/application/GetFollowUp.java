package fr.pixemploi.profile.followup.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.followup.domain.FollowUp;
import fr.pixemploi.profile.followup.domain.FollowUps;
import fr.pixemploi.profile.readlog.application.NoteFileRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What comes next for a file. Its person will know that the structure read it. */
@ApplicationScoped
@Transactional
public class GetFollowUp {
    private final Desk desk;
    private final FollowUps followUps;
    private final NoteFileRead noteRead;

    GetFollowUp(Desk desk, FollowUps followUps, NoteFileRead noteRead) {
        this.desk = desk;
        this.followUps = followUps;
        this.noteRead = noteRead;
    }

    public FollowUp handle(Caller caller, UUID beneficiaryId) {
        UUID structure = desk.ofSystem(caller, beneficiaryId, "profile:read");
        noteRead.handle(caller, structure, List.of(beneficiaryId), NoteFileRead.Part.FOLLOW_UP);
        return followUps.find(beneficiaryId).orElseGet(() -> FollowUp.none(beneficiaryId, structure));
    }
}
