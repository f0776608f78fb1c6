package fr.pixemploi.assessment.edition.persistence;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.edition.domain.PublishedFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/** What authors published, in PostgreSQL: files by item, laid over those of the deployment. Holds keys. */
@ApplicationScoped
class PostgresPublishedFiles implements PublishedFiles {
    private final DataSource dataSource;

    PostgresPublishedFiles(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public long newest() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select coalesce(max(number), 0) from publication_made");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<ItemId, byte[]> upTo(long publication) {
        Map<ItemId, byte[]> files = new LinkedHashMap<>();
        if (publication == 0) return files;
        try (Connection connection = dataSource.getConnection();
                // In order of bytes: the order of items is part of a bank, and must not hang on a database's language.
                PreparedStatement select = connection.prepareStatement("""
                        select distinct on (item_id collate "C") item_id, content from published_file where publication <= ?
                        order by item_id collate "C", publication desc
                        """)) {
            select.setLong(1, publication);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next())
                    files.put(new ItemId(rows.getString(1)), rows.getString(2).getBytes(StandardCharsets.UTF_8));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }
}
