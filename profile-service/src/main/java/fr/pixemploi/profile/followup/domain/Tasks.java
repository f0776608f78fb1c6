package fr.pixemploi.profile.followup.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tasks of all files. */
public interface Tasks {
    void add(Task task);

    Optional<Task> find(UUID id);

    /** The task, kept from others until the transaction ends. */
    Optional<Task> lock(UUID id);

    void done(Task task);

    /** Of a file, oldest first, after one. */
    List<Task> of(UUID beneficiaryId, @Nullable UUID after, int max);
}
