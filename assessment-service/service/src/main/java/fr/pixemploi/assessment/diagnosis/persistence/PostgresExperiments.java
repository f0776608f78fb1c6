package fr.pixemploi.assessment.diagnosis.persistence;

import fr.pixemploi.assessment.diagnosis.domain.Experiment;
import fr.pixemploi.assessment.diagnosis.domain.Experiments;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Experiments in PostgreSQL. */
@ApplicationScoped
class PostgresExperiments implements Experiments {
    private static final String COLUMNS =
            "id, structure_id, title, rule_set_a, rule_set_b, share_of_b, seed, started_at, ended_at";

    private final DataSource dataSource;

    PostgresExperiments(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public boolean add(Experiment experiment) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into diagnosis_experiment (%s) values (?, ?, ?, ?, ?, ?, ?, ?, null) on conflict do nothing"
                                .formatted(COLUMNS))) {
            insert.setObject(1, experiment.id());
            insert.setObject(2, experiment.structure());
            insert.setString(3, experiment.title());
            insert.setObject(4, experiment.ruleSetA());
            insert.setObject(5, experiment.ruleSetB());
            insert.setInt(6, experiment.shareOfB());
            insert.setLong(7, experiment.seed());
            insert.setObject(8, experiment.startedAt().atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Experiment> running(UUID structure) {
        return read("where structure_id = ? and ended_at is null", select -> select.setObject(1, structure)).stream()
                .findFirst();
    }

    @Override
    public Optional<Experiment> find(UUID id, UUID structure) {
        return read("where id = ? and structure_id = ?", select -> {
                    select.setObject(1, id);
                    select.setObject(2, structure);
                })
                .stream()
                .findFirst();
    }

    @Override
    public List<Experiment> list(UUID structure, @Nullable UUID olderThan, int limit) {
        return read("""
                where structure_id = ? and id < coalesce(?, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)
                order by id desc limit ?
                """, select -> {
            select.setObject(1, structure);
            select.setObject(2, olderThan, Types.OTHER);
            select.setInt(3, limit);
        });
    }

    @Override
    public void end(UUID id, Instant at) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update diagnosis_experiment set ended_at = ? where id = ? and ended_at is null")) {
            update.setObject(1, at.atOffset(ZoneOffset.UTC));
            update.setObject(2, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    private List<Experiment> read(String where, Parameters parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select " + COLUMNS + " from diagnosis_experiment " + where)) {
            parameters.set(select);
            try (ResultSet rows = select.executeQuery()) {
                List<Experiment> experiments = new ArrayList<>();
                while (rows.next()) {
                    experiments.add(new Experiment(
                            rows.getObject(1, UUID.class),
                            rows.getObject(2, UUID.class),
                            rows.getString(3),
                            rows.getObject(4, UUID.class),
                            rows.getObject(5, UUID.class),
                            rows.getInt(6),
                            rows.getLong(7),
                            rows.getObject(8, OffsetDateTime.class).toInstant(),
                            DiagnosisRow.instant(rows, "ended_at")));
                }
                return experiments;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
