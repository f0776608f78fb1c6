package fr.pixemploi.assessment.diagnosis.persistence;

import fr.pixemploi.assessment.diagnosis.domain.rule.Experiment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code diagnosis_experiment}. All but its end stays as it was begun. */
@Entity
@Table(name = "diagnosis_experiment")
@SuppressWarnings("NullAway.Init")
class ExperimentRow {
    @Id
    private UUID id;

    @Column(name = "structure_id", updatable = false)
    private UUID structureId;

    @Column(updatable = false)
    private String title;

    @Column(name = "rule_set_a", updatable = false)
    private UUID ruleSetA;

    @Column(name = "rule_set_b", updatable = false)
    private UUID ruleSetB;

    @Column(name = "share_of_b", updatable = false)
    private int shareOfB;

    @Column(updatable = false)
    private long seed;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    ExperimentRow() {}

    ExperimentRow(Experiment experiment) {
        id = experiment.id();
        structureId = experiment.structure();
        title = experiment.title();
        ruleSetA = experiment.ruleSetA();
        ruleSetB = experiment.ruleSetB();
        shareOfB = experiment.shareOfB();
        seed = experiment.seed();
        startedAt = experiment.startedAt();
        endedAt = experiment.endedAt();
    }

    void write(Experiment experiment) {
        endedAt = experiment.endedAt();
    }

    Experiment toExperiment() {
        return new Experiment(id, structureId, title, ruleSetA, ruleSetB, shareOfB, seed, startedAt, endedAt);
    }
}
