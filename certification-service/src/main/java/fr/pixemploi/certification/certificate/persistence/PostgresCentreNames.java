package fr.pixemploi.certification.certificate.persistence;

import fr.pixemploi.certification.certificate.domain.CentreNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The read model of structures' names, in plain SQL. */
@ApplicationScoped
class PostgresCentreNames implements CentreNames {
    private final DataSource dataSource;

    PostgresCentreNames(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void set(UUID structureId, String name) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement("""
                        insert into structure_name (structure_id, name) values (?, ?)
                        on conflict (structure_id) do update set name = excluded.name
                        """)) {
            upsert.setObject(1, structureId);
            upsert.setString(2, name);
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the name of a structure could not be kept", e);
        }
    }

    @Override
    public void forget(UUID structureId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from structure_name where structure_id = ?")) {
            delete.setObject(1, structureId);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the name of a structure could not be forgotten", e);
        }
    }

    @Override
    public Optional<String> of(UUID structureId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select name from structure_name where structure_id = ?")) {
            select.setObject(1, structureId);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the name of a structure could not be read", e);
        }
    }
}
