package fr.pixemploi.assessment.sitting.persistence;

import fr.pixemploi.assessment.sitting.domain.Uploads;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

@ApplicationScoped
class PostgresUploads implements Uploads {
    private final DataSource dataSource;

    PostgresUploads(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public boolean keep(Upload upload, int maxOfQuestion) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into upload (id, sitting_id, number, name, content, facts, sent_at)
                        select ?, ?, ?, ?, ?, ?::json, ?
                        where (select count(*) from upload where sitting_id = ? and number = ?) < ?
                        """)) {
            insert.setObject(1, upload.id());
            insert.setObject(2, upload.sitting());
            insert.setInt(3, upload.number());
            insert.setString(4, upload.name());
            insert.setBytes(5, upload.content());
            insert.setString(6, upload.facts());
            insert.setObject(7, upload.sentAt().atOffset(ZoneOffset.UTC));
            insert.setObject(8, upload.sitting());
            insert.setInt(9, upload.number());
            insert.setInt(10, maxOfQuestion);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<String> facts(UUID upload, UUID sitting, int number) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select facts from upload where id = ? and sitting_id = ? and number = ?")) {
            select.setObject(1, upload);
            select.setObject(2, sitting);
            select.setInt(3, number);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void graded(UUID upload, Instant at) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update upload set graded_at = ? where id = ?")) {
            update.setObject(1, at.atOffset(ZoneOffset.UTC));
            update.setObject(2, upload);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int delete(Instant gradedBefore, Instant unusedBefore) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from upload where graded_at < ? or graded_at is null and sent_at < ?")) {
            delete.setObject(1, gradedBefore.atOffset(ZoneOffset.UTC));
            delete.setObject(2, unusedBefore.atOffset(ZoneOffset.UTC));
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
