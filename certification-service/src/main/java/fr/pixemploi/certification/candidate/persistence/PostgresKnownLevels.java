package fr.pixemploi.certification.candidate.persistence;

import fr.pixemploi.certification.candidate.domain.KnownLevels;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The read model of levels, in plain SQL: filled by messages, asked with one aggregate. */
@ApplicationScoped
class PostgresKnownLevels implements KnownLevels {
    private final DataSource dataSource;

    PostgresKnownLevels(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void set(UUID resultId, UUID beneficiaryId, Instant completedAt, Map<String, Integer> levels) {
        forget(resultId);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into known_level (result_id, beneficiary_id, completed_at, competence, level)
                        values (?, ?, ?, ?, ?)
                        """)) {
            for (Map.Entry<String, Integer> level : levels.entrySet()) {
                insert.setObject(1, resultId);
                insert.setObject(2, beneficiaryId);
                insert.setObject(3, completedAt.atOffset(ZoneOffset.UTC));
                insert.setString(4, level.getKey());
                insert.setInt(5, level.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the levels of a result could not be kept", e);
        }
    }

    @Override
    public void forget(UUID resultId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from known_level where result_id = ?")) {
            delete.setObject(1, resultId);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the levels of a result could not be forgotten", e);
        }
    }

    @Override
    public int certifiableCompetences(UUID beneficiaryId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select count(*) from (
                          select distinct on (competence) level from known_level where beneficiary_id = ?
                          order by competence, completed_at desc, result_id desc) latest
                        where level >= 1
                        """)) {
            select.setObject(1, beneficiaryId);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the levels of a person could not be read", e);
        }
    }
}
