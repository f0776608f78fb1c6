package fr.pixemploi.assessment.diagnosis.persistence;

import fr.pixemploi.assessment.diagnosis.domain.RuleSet;
import fr.pixemploi.assessment.diagnosis.domain.RuleSets;
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

/** Rules in PostgreSQL. */
@ApplicationScoped
class PostgresRuleSets implements RuleSets {
    private static final String COLUMNS =
            "id, structure_id, code, version, title, questionnaire, content, revision, created_at, activated_at";

    private static final String INSERT = """
            insert into diagnosis_rule_set (%s)
            select ?, ?, ?, 1 + coalesce(max(version), 0), ?, ?, cast(? as json), ?, ?, null
            from diagnosis_rule_set where structure_id = ? and code = ?
            on conflict do nothing
            returning version
            """.formatted(COLUMNS);

    private final DataSource dataSource;

    PostgresRuleSets(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Optional<RuleSet> find(UUID id) {
        return read("where id = ?", select -> select.setObject(1, id)).stream().findFirst();
    }

    @Override
    public Optional<RuleSet> find(UUID id, UUID structure) {
        return read("where id = ? and (structure_id = ? or structure_id is null)", select -> {
                    select.setObject(1, id);
                    select.setObject(2, structure);
                })
                .stream()
                .findFirst();
    }

    @Override
    public List<RuleSet> list(UUID structure, @Nullable UUID olderThan, int limit) {
        return read("""
                where (structure_id = ? or structure_id is null)
                  and id < coalesce(?, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)
                order by id desc limit ?
                """, select -> {
            select.setObject(1, structure);
            select.setObject(2, olderThan, Types.OTHER);
            select.setInt(3, limit);
        });
    }

    @Override
    public RuleSet add(RuleSet draft) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, draft.id());
            insert.setObject(2, draft.structure());
            insert.setString(3, draft.code());
            insert.setString(4, draft.title());
            insert.setInt(5, draft.questionnaire());
            insert.setString(6, DiagnosisJson.rules(draft.content()));
            insert.setLong(7, draft.revision());
            insert.setObject(8, draft.createdAt().atOffset(ZoneOffset.UTC));
            insert.setObject(9, draft.structure());
            insert.setString(10, draft.code());
            // Once more when somebody took the same version meanwhile.
            while (true) {
                try (ResultSet rows = insert.executeQuery()) {
                    if (rows.next())
                        return new RuleSet(
                                draft.id(),
                                draft.structure(),
                                draft.code(),
                                rows.getInt(1),
                                draft.title(),
                                draft.questionnaire(),
                                draft.content(),
                                draft.revision(),
                                draft.createdAt(),
                                null);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean change(RuleSet edited) {
        return execute("""
                update diagnosis_rule_set set title = ?, questionnaire = ?, content = cast(? as json), revision = ?
                where id = ? and revision = ? - 1 and activated_at is null
                """, update -> {
            update.setString(1, edited.title());
            update.setInt(2, edited.questionnaire());
            update.setString(3, DiagnosisJson.rules(edited.content()));
            update.setLong(4, edited.revision());
            update.setObject(5, edited.id());
            update.setLong(6, edited.revision());
        });
    }

    @Override
    public void activate(UUID id, Instant at) {
        execute("update diagnosis_rule_set set activated_at = ? where id = ? and activated_at is null", update -> {
            update.setObject(1, at.atOffset(ZoneOffset.UTC));
            update.setObject(2, id);
        });
    }

    @Override
    public void putInForce(UUID structure, UUID id, Instant at) {
        execute("insert into diagnosis_rules_in_force (structure_id, rule_set_id, since) values (?, ?, ?)", insert -> {
            insert.setObject(1, structure);
            insert.setObject(2, id);
            insert.setObject(3, at.atOffset(ZoneOffset.UTC));
        });
    }

    @Override
    public Optional<UUID> inForce(UUID structure) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select rule_set_id from diagnosis_rules_in_force where structure_id = ?
                        order by since desc, rule_set_id limit 1
                        """)) {
            select.setObject(1, structure);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    private boolean execute(String sql, Parameters parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.set(statement);
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<RuleSet> read(String where, Parameters parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select " + COLUMNS + " from diagnosis_rule_set " + where)) {
            parameters.set(select);
            try (ResultSet rows = select.executeQuery()) {
                List<RuleSet> sets = new ArrayList<>();
                while (rows.next()) {
                    sets.add(new RuleSet(
                            rows.getObject(1, UUID.class),
                            rows.getObject(2, UUID.class),
                            rows.getString(3),
                            rows.getInt(4),
                            rows.getString(5),
                            rows.getInt(6),
                            DiagnosisJson.rules(rows.getString(7)),
                            rows.getLong(8),
                            rows.getObject(9, OffsetDateTime.class).toInstant(),
                            DiagnosisRow.instant(rows, "activated_at")));
                }
                return sets;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
