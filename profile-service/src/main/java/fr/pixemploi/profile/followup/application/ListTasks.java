package fr.pixemploi.profile.followup.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.followup.domain.Task;
import fr.pixemploi.profile.followup.domain.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What there is to do for a person, and what was done. */
@ApplicationScoped
@Transactional
public class ListTasks {
    private final Desk desk;
    private final Tasks tasks;

    ListTasks(Desk desk, Tasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
    }

    public List<Task> handle(Caller caller, UUID beneficiaryId, @Nullable UUID after, int max) {
        desk.of(caller, beneficiaryId);
        return tasks.of(beneficiaryId, after, max);
    }
}
