package fr.pixemploi.profile.followup.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.followup.domain.Note;
import fr.pixemploi.profile.followup.domain.Notes;
import fr.pixemploi.profile.readlog.application.NoteFileRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes about a person, for the structure whose file it is, and for the person, who will know that the structure read them. */
@ApplicationScoped
@Transactional
public class ListNotes {
    private final Desk desk;
    private final Notes notes;
    private final NoteFileRead noteRead;

    ListNotes(Desk desk, Notes notes, NoteFileRead noteRead) {
        this.desk = desk;
        this.notes = notes;
        this.noteRead = noteRead;
    }

    public List<Note> handle(Caller caller, UUID beneficiaryId, @Nullable UUID before, int max) {
        UUID structure = desk.of(caller, beneficiaryId);
        noteRead.handle(caller, structure, List.of(beneficiaryId), NoteFileRead.Part.NOTES);
        return notes.of(beneficiaryId, before, max);
    }

    /** The person reads what was written down. */
    public List<Note> mine(Caller caller, @Nullable UUID before, int max) {
        return notes.ofPerson(caller.self(), before, max);
    }
}
