package fr.pixemploi.profile.followup.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.followup.domain.Note;
import fr.pixemploi.profile.followup.domain.Notes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes about a person, for the structure whose file it is, and for the person. */
@ApplicationScoped
@Transactional
public class ListNotes {
    private final Desk desk;
    private final Notes notes;

    ListNotes(Desk desk, Notes notes) {
        this.desk = desk;
        this.notes = notes;
    }

    public List<Note> handle(Caller caller, UUID beneficiaryId, @Nullable UUID before, int max) {
        desk.of(caller, beneficiaryId);
        return notes.of(beneficiaryId, before, max);
    }

    /** The person reads what was written down. */
    public List<Note> mine(Caller caller, @Nullable UUID before, int max) {
        return notes.ofPerson(caller.self(), before, max);
    }
}
