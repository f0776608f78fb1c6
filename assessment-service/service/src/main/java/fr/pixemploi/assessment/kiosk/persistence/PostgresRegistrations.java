package fr.pixemploi.assessment.kiosk.persistence;

import fr.pixemploi.assessment.kiosk.domain.Registrations;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;

/** Who is registered where, in PostgreSQL, as the profile service told. */
@ApplicationScoped
class PostgresRegistrations implements Registrations {
    private final DataSource dataSource;

    PostgresRegistrations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public boolean isRegistered(UUID beneficiary, UUID structure) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select 1 from registration where beneficiary_id = ? and structure_id = ?")) {
            select.setObject(1, beneficiary);
            select.setObject(2, structure);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void set(UUID beneficiary, Collection<UUID> structures) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from registration where beneficiary_id = ?");
                PreparedStatement insert = connection.prepareStatement("""
                        insert into registration (beneficiary_id, structure_id)
                        select ?, unnest(?) on conflict do nothing
                        """)) {
            delete.setObject(1, beneficiary);
            delete.executeUpdate();
            insert.setObject(1, beneficiary);
            insert.setArray(2, connection.createArrayOf("uuid", structures.toArray()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
