package fr.pixemploi.profile.followup.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.followup.domain.Task;
import fr.pixemploi.profile.followup.domain.Tasks;
import fr.pixemploi.profile.readlog.application.NoteFileRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What there is to do for a person, and what was done. The person will know that the structure read it. */
@ApplicationScoped
@Transactional
public class ListTasks {
    private final Desk desk;
    private final Tasks tasks;
    private final NoteFileRead noteRead;

    ListTasks(Desk desk, Tasks tasks, NoteFileRead noteRead) {
        this.desk = desk;
        this.tasks = tasks;
        this.noteRead = noteRead;
    }

    public List<Task> handle(Caller caller, UUID beneficiaryId, @Nullable UUID after, int max) {
        UUID structure = desk.of(caller, beneficiaryId);
        noteRead.handle(caller, structure, List.of(beneficiaryId), NoteFileRead.Part.FOLLOW_UP);
        return tasks.of(beneficiaryId, after, max);
    }
}
