package fr.pixemploi.profile.followup.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.followup.domain.FollowUpRefusal;
import fr.pixemploi.profile.followup.domain.Note;
import fr.pixemploi.profile.followup.domain.Notes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** An adviser writes something down about a person. */
@ApplicationScoped
@Transactional
public class WriteNote {
    private final Desk desk;
    private final Notes notes;
    private final Clock clock;

    WriteNote(Desk desk, Notes notes, Clock clock) {
        this.desk = desk;
        this.notes = notes;
        this.clock = clock;
    }

    public Note handle(Caller caller, UUID beneficiaryId, String content) {
        UUID structure = desk.toWrite(caller, beneficiaryId);
        Note note = new Note(
                Ids.next(),
                beneficiaryId,
                structure,
                caller.subject(),
                content,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        notes.add(note);
        return note;
    }

    /** What was written, for a call that is sent again. */
    public Note again(Caller caller, UUID id) {
        Note note = notes.find(id).orElseThrow(FollowUpRefusal.NoSuchFile::new);
        desk.of(caller, note.beneficiaryId());
        return note;
    }
}
