package fr.pixemploi.assessment.diagnosis.domain.rule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Experiments of structures; one runs at a time in each. */
public interface Experiments {
    /** False when another one runs in the structure. */
    boolean add(Experiment experiment);

    Optional<Experiment> running(UUID structure);

    Optional<Experiment> find(UUID id, UUID structure);

    List<Experiment> list(UUID structure, @Nullable UUID olderThan, int limit);

    /** Nothing happens to one that is over. */
    void end(UUID id, Instant at);
}
