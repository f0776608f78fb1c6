package fr.pixemploi.profile.journey;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What stands in the database, for what no interface tells. */
final class Rows {
    private Rows() {}

    /** The one value that a select gives. */
    static String text(DataSource dataSource, String select) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            if (!rows.next()) throw new AssertionError("nothing: " + select);
            return rows.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
