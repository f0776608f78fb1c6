package fr.pixemploi.assessment.framework.persistence;

import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.framework.domain.PublishedVersions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One row a published version: whoever inserts it publishes. */
@ApplicationScoped
class PostgresPublishedVersions implements PublishedVersions {
    private final DataSource dataSource;

    PostgresPublishedVersions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public boolean add(Framework framework) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into published_framework (framework_id, version) values (?, ?) on conflict do nothing")) {
            insert.setObject(1, framework.id());
            insert.setInt(2, framework.version());
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
