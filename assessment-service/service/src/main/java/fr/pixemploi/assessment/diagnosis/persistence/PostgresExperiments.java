package fr.pixemploi.assessment.diagnosis.persistence;

import fr.pixemploi.assessment.diagnosis.domain.DiagnosisRefusal;
import fr.pixemploi.assessment.diagnosis.domain.rule.Experiment;
import fr.pixemploi.assessment.diagnosis.domain.rule.Experiments;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.sql.ViolatedConstraint;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Experiments in PostgreSQL. */
@ApplicationScoped
class PostgresExperiments implements Experiments, PanacheRepositoryBase<ExperimentRow, UUID> {
    private static final UUID LAST = new UUID(-1, -1);

    private final Sql sql;

    PostgresExperiments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Experiment experiment) {
        persist(new ExperimentRow(experiment));
        try {
            sql.flush();
        } catch (ViolatedConstraint e) {
            throw e.constraint().equals("one_running_experiment_per_structure")
                    ? new DiagnosisRefusal.ExperimentRunning()
                    : e;
        }
    }

    @Override
    public Optional<Experiment> running(UUID structure) {
        return find("structureId = ?1 and endedAt is null", structure)
                .firstResultOptional()
                .map(ExperimentRow::toExperiment);
    }

    @Override
    public Optional<Experiment> find(UUID id, UUID structure) {
        return find("id = ?1 and structureId = ?2", id, structure)
                .firstResultOptional()
                .map(ExperimentRow::toExperiment);
    }

    @Override
    public List<Experiment> list(UUID structure, @Nullable UUID olderThan, int limit) {
        return find("structureId = ?1 and id < ?2 order by id desc", structure, olderThan == null ? LAST : olderThan)
                .page(0, limit)
                .list()
                .stream()
                .map(ExperimentRow::toExperiment)
                .toList();
    }

    @Override
    public Optional<Experiment> take(UUID id, UUID structure) {
        return find("id = ?1 and structureId = ?2", id, structure)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(ExperimentRow::toExperiment);
    }

    @Override
    public void put(Experiment experiment) {
        findById(experiment.id()).write(experiment);
    }
}
