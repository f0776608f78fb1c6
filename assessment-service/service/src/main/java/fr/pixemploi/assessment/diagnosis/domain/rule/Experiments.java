package fr.pixemploi.assessment.diagnosis.domain.rule;

import fr.pixemploi.assessment.diagnosis.domain.DiagnosisRefusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Experiments of structures; one runs at a time in each. */
public interface Experiments {
    /** @throws DiagnosisRefusal.ExperimentRunning when another one runs in the structure */
    void add(Experiment experiment);

    Optional<Experiment> running(UUID structure);

    Optional<Experiment> find(UUID id, UUID structure);

    List<Experiment> list(UUID structure, @Nullable UUID olderThan, int limit);

    /** One of a structure's; nobody else changes it until this transaction ends. */
    Optional<Experiment> take(UUID id, UUID structure);

    /** Keeps the end of one that was taken. */
    void put(Experiment experiment);
}
