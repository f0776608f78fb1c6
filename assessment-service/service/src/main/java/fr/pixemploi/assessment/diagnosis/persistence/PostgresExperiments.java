package fr.pixemploi.assessment.diagnosis.persistence;

import fr.pixemploi.assessment.diagnosis.domain.rule.Experiment;
import fr.pixemploi.assessment.diagnosis.domain.rule.Experiments;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Experiments in PostgreSQL. They stay SQL: a second one is refused without breaking the transaction. */
@ApplicationScoped
class PostgresExperiments implements Experiments {
    private static final String COLUMNS =
            "id, structure_id, title, rule_set_a, rule_set_b, share_of_b, seed, started_at, ended_at";

    private static final String SELECT = "select " + COLUMNS + " from diagnosis_experiment ";

    private final Sql sql;

    PostgresExperiments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(Experiment experiment) {
        return sql.updateOne(
                "insert into diagnosis_experiment (%s) values (?, ?, ?, ?, ?, ?, ?, ?, null) on conflict do nothing"
                        .formatted(COLUMNS),
                experiment.id(),
                experiment.structure(),
                experiment.title(),
                experiment.ruleSetA(),
                experiment.ruleSetB(),
                experiment.shareOfB(),
                experiment.seed(),
                experiment.startedAt());
    }

    @Override
    public Optional<Experiment> running(UUID structure) {
        return sql.query(SELECT + "where structure_id = ? and ended_at is null", structure)
                .optional(PostgresExperiments::experiment);
    }

    @Override
    public Optional<Experiment> find(UUID id, UUID structure) {
        return sql.query(SELECT + "where id = ? and structure_id = ?", id, structure)
                .optional(PostgresExperiments::experiment);
    }

    @Override
    public List<Experiment> list(UUID structure, @Nullable UUID olderThan, int limit) {
        return sql.query(SELECT + """
                        where structure_id = ? and id < coalesce(?, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)
                        order by id desc limit ?
                        """, structure, olderThan, limit).list(PostgresExperiments::experiment);
    }

    @Override
    public void end(UUID id, Instant at) {
        sql.update("update diagnosis_experiment set ended_at = ? where id = ? and ended_at is null", at, id);
    }

    private static Experiment experiment(Row row) {
        return new Experiment(
                row.uuid("id"),
                row.uuid("structure_id"),
                row.text("title"),
                row.uuid("rule_set_a"),
                row.uuid("rule_set_b"),
                row.integer("share_of_b"),
                row.bigint("seed"),
                row.instant("started_at"),
                row.instantOrNull("ended_at"));
    }
}
