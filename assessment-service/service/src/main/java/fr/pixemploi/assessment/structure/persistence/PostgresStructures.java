package fr.pixemploi.assessment.structure.persistence;

import fr.pixemploi.assessment.structure.domain.Structure;
import fr.pixemploi.assessment.structure.domain.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The read model in plain SQL. A circle of structures, which news out of order may make for a moment, is walked once. */
@ApplicationScoped
class PostgresStructures implements Structures {
    private final DataSource dataSource;

    PostgresStructures(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Optional<Structure> find(UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select parent_id, name, kind, time_zone from structure where structure_id = ?")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) return Optional.empty();
                return Optional.of(new Structure(
                        id,
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        ZoneId.of(row.getString(4))));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Set<UUID> upwards(UUID id) {
        return walk("""
                with recursive line (structure_id) as (
                  select ?::uuid
                  union
                  select s.parent_id from line join structure s using (structure_id) where s.parent_id is not null
                )
                select structure_id from line
                """, id);
    }

    @Override
    public Set<UUID> subtree(UUID id) {
        return walk("""
                with recursive line (structure_id) as (
                  select ?::uuid
                  union
                  select s.structure_id from line join structure s on s.parent_id = line.structure_id
                )
                select structure_id from line
                """, id);
    }

    private Set<UUID> walk(String sql, UUID id) {
        Set<UUID> found = new LinkedHashSet<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) found.add(rows.getObject(1, UUID.class));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    @Override
    public void put(Structure structure) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement("""
                        insert into structure (structure_id, parent_id, name, kind, time_zone) values (?, ?, ?, ?, ?)
                        on conflict (structure_id) do update set parent_id = excluded.parent_id, name = excluded.name,
                          kind = excluded.kind, time_zone = excluded.time_zone
                        """)) {
            upsert.setObject(1, structure.id());
            upsert.setObject(2, structure.parent(), Types.OTHER);
            upsert.setString(3, structure.name());
            upsert.setString(4, structure.kind());
            upsert.setString(5, structure.timeZone().getId());
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void remove(UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from structure where structure_id = ?")) {
            delete.setObject(1, id);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
