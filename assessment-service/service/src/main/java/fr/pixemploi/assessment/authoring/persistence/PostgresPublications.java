package fr.pixemploi.assessment.authoring.persistence;

import fr.pixemploi.assessment.authoring.domain.Proposal;
import fr.pixemploi.assessment.authoring.domain.Publication;
import fr.pixemploi.assessment.authoring.domain.Publications;
import fr.pixemploi.assessment.bank.item.ItemId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Publications in PostgreSQL; every instance reads what they lay over its files from here, by itself. */
@ApplicationScoped
class PostgresPublications implements Publications {
    private final DataSource dataSource;

    PostgresPublications(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public long next() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            // Readers are not kept waiting, other publishers are.
            statement.execute("lock table bank_publication in exclusive mode");
            try (ResultSet row = statement.executeQuery("select coalesce(max(number), 0) + 1 from bank_publication")) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void add(Publication publication, Map<ItemId, String> files) {
        try (Connection connection = dataSource.getConnection()) {
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into bank_publication
                    (number, bank_version, replaced, added, changed, retired, note, published_by, published_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """)) {
                insert.setLong(1, publication.number());
                insert.setString(2, publication.bankVersion());
                insert.setString(3, publication.replaced());
                insert.setArray(4, texts(connection, publication.added()));
                insert.setArray(5, texts(connection, publication.changed()));
                insert.setArray(6, texts(connection, publication.retired()));
                insert.setString(7, publication.note());
                insert.setString(8, publication.signature().author());
                insert.setObject(9, publication.signature().at().atOffset(ZoneOffset.UTC));
                insert.executeUpdate();
            }
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into published_item (publication, item_id, content) values (?, ?, ?)")) {
                for (Map.Entry<ItemId, String> file : files.entrySet()) {
                    insert.setLong(1, publication.number());
                    insert.setString(2, file.getKey().value());
                    insert.setString(3, file.getValue());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Publication> list(long before, int max) {
        List<Publication> publications = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select number, bank_version, replaced, added, changed, retired, note, published_by, published_at
                        from bank_publication where number < ? order by number desc limit ?
                        """)) {
            select.setLong(1, before);
            select.setInt(2, max);
            try (ResultSet row = select.executeQuery()) {
                while (row.next())
                    publications.add(new Publication(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            items(row.getArray(4)),
                            items(row.getArray(5)),
                            items(row.getArray(6)),
                            row.getString(7),
                            new Proposal.Signature(
                                    row.getString(8),
                                    row.getObject(9, OffsetDateTime.class).toInstant())));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return publications;
    }

    private static Array texts(Connection connection, List<ItemId> items) throws SQLException {
        return connection.createArrayOf(
                "text", items.stream().map(ItemId::value).toArray());
    }

    private static List<ItemId> items(Array array) throws SQLException {
        return Stream.of((String[]) array.getArray()).map(ItemId::new).toList();
    }
}
