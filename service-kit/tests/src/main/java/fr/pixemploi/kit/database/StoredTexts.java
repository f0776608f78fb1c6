package fr.pixemploi.kit.database;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Where a text stands in a database: in any column of any table, the kit's too, as text or as bytes, in any case of letters. */
public final class StoredTexts {
    private static final String TABLES = """
            select relname from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
            """;

    private StoredTexts() {}

    /** Names of the tables of which a row holds one of these texts. */
    public static Set<String> tablesWith(DataSource database, String... texts) {
        try (Connection connection = database.getConnection()) {
            Set<String> found = new TreeSet<>();
            for (String table : tables(connection))
                for (String text : texts) if (holds(connection, table, text)) found.add(table);
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery(TABLES)) {
            List<String> tables = new ArrayList<>();
            while (rows.next()) tables.add(rows.getString(1));
            return tables;
        }
    }

    private static boolean holds(Connection connection, String table, String text) throws SQLException {
        String question = """
                select 1 from "%s" t where position(lower(?) in lower(t::text)) > 0 or position(? in t::text) > 0 limit 1
                """.formatted(table);
        try (PreparedStatement select = connection.prepareStatement(question)) {
            select.setString(1, text);
            select.setString(2, HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)));
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }
}
