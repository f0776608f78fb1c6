package fr.pixemploi.assessment.edition.persistence;

import fr.pixemploi.assessment.edition.domain.BankVersions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Every bank that some instance was started with, in PostgreSQL. Holds keys: no use case and no address reads it out. */
@ApplicationScoped
class PostgresBankVersions implements BankVersions {
    private final DataSource dataSource;

    PostgresBankVersions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void keep(String version, byte[] archive) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into item_bank_version (version, content) values (?, ?) on conflict do nothing")) {
            insert.setString(1, version);
            insert.setBytes(2, archive);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<byte[]> find(String version) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select content from item_bank_version where version = ?")) {
            select.setString(1, version);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
