package fr.pixemploi.profile.followup.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.beneficiary.application.restriction.CheckRestriction;
import fr.pixemploi.profile.followup.domain.FollowUpRefusal;
import fr.pixemploi.profile.followup.domain.Task;
import fr.pixemploi.profile.followup.domain.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Somebody of the structure has done a task. Saying so again changes nothing. */
@ApplicationScoped
@Transactional
public class CompleteTask {
    private final Tasks tasks;
    private final CheckRestriction checkRestriction;
    private final Clock clock;

    CompleteTask(Tasks tasks, CheckRestriction checkRestriction, Clock clock) {
        this.tasks = tasks;
        this.checkRestriction = checkRestriction;
        this.clock = clock;
    }

    public Task handle(Caller caller, UUID taskId) {
        Task task = tasks.lock(taskId)
                .filter(found -> caller.structuresAs(StructureRole.ADVISER, StructureRole.MANAGER)
                        .contains(found.structureId()))
                .orElseThrow(FollowUpRefusal.NoSuchTask::new);
        checkRestriction.handle(task.beneficiaryId());
        Task done = task.done(clock.instant().truncatedTo(ChronoUnit.MICROS));
        tasks.done(done);
        return done;
    }
}
