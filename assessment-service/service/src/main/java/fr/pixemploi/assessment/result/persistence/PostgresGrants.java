package fr.pixemploi.assessment.result.persistence;

import fr.pixemploi.assessment.result.domain.Grant;
import fr.pixemploi.assessment.result.domain.GrantStates;
import fr.pixemploi.assessment.result.domain.Grants;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The read model of grants: written from the profile service's states, asked at each reading by somebody else. */
@ApplicationScoped
class PostgresGrants implements Grants, GrantStates {
    private final DataSource dataSource;

    PostgresGrants(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Optional<Grant> covering(UUID result, Set<UUID> structures, Instant now) {
        if (structures.isEmpty()) return Optional.empty();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select grant_id, structure_id from result_reader
                        where result_id = ? and structure_id = any (?) and until > ?
                        order by grant_id limit 1
                        """)) {
            select.setObject(1, result);
            select.setArray(2, connection.createArrayOf("uuid", structures.toArray()));
            select.setObject(3, now.atOffset(ZoneOffset.UTC));
            try (ResultSet rows = select.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Grant(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Set<UUID> readers(UUID result, Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select distinct structure_id from result_reader where result_id = ? and until > ?
                        """)) {
            select.setObject(1, result);
            select.setObject(2, now.atOffset(ZoneOffset.UTC));
            try (ResultSet rows = select.executeQuery()) {
                Set<UUID> readers = new HashSet<>();
                while (rows.next()) readers.add(rows.getObject(1, UUID.class));
                return readers;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void put(State state) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement("""
                        insert into sharing (grant_id, beneficiary_id, structure_id, until, status, future, result_ids, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (grant_id) do update set beneficiary_id = excluded.beneficiary_id,
                          structure_id = excluded.structure_id, until = excluded.until, status = excluded.status,
                          future = excluded.future, result_ids = excluded.result_ids,
                          changed_at = excluded.changed_at
                        """)) {
            upsert.setObject(1, state.grant());
            upsert.setObject(2, state.beneficiary());
            upsert.setObject(3, state.structure());
            upsert.setObject(4, state.until().atOffset(ZoneOffset.UTC));
            upsert.setString(5, state.active() ? "active" : "withdrawn");
            upsert.setBoolean(6, state.future());
            // Sorted: a rebuild must give the same row.
            upsert.setArray(
                    7,
                    connection.createArrayOf(
                            "uuid", state.results().stream().sorted().toArray()));
            upsert.setObject(8, state.changed().atOffset(ZoneOffset.UTC));
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void remove(UUID grant) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from sharing where grant_id = ?")) {
            delete.setObject(1, grant);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
