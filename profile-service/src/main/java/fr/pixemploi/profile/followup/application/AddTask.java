package fr.pixemploi.profile.followup.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.followup.domain.FollowUpRefusal;
import fr.pixemploi.profile.followup.domain.Task;
import fr.pixemploi.profile.followup.domain.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** An adviser notes what there is to do for a person. */
@ApplicationScoped
@Transactional
public class AddTask {
    private final Desk desk;
    private final Tasks tasks;
    private final Clock clock;

    AddTask(Desk desk, Tasks tasks, Clock clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.clock = clock;
    }

    public Task handle(Caller caller, UUID beneficiaryId, String content, LocalDate dueOn) {
        UUID structure = desk.toWrite(caller, beneficiaryId);
        Task task = new Task(
                Ids.next(),
                beneficiaryId,
                structure,
                caller.subject(),
                content,
                dueOn,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
        tasks.add(task);
        return task;
    }

    /** What was noted, for a call that is sent again. */
    public Task again(Caller caller, UUID id) {
        Task task = tasks.find(id).orElseThrow(FollowUpRefusal.NoSuchTask::new);
        desk.of(caller, task.beneficiaryId());
        return task;
    }
}
