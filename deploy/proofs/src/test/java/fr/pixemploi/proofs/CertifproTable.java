package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.Platform;
import fr.pixemploi.local.layout.Service;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/** A file for Certif'Pro as another program reads it: PostgreSQL, which refuses a row that has not 26 columns. */
final class CertifproTable {
    private static final int COLUMNS = 26;
    private static final String MARK = "\uFEFF";

    private CertifproTable() {}

    /** Its rows, each by the names of the columns. */
    static List<Map<String, String>> read(String file) throws SQLException, IOException {
        assertThat(file).startsWith(MARK);
        List<List<String>> rows = copied(file.substring(MARK.length()));
        List<String> names = rows.removeFirst();
        assertThat(names).doesNotHaveDuplicates().doesNotContain("");
        return rows.stream()
                .map(row -> {
                    Map<String, String> named = new HashMap<>();
                    for (int column = 0; column < COLUMNS; column++) named.put(names.get(column), row.get(column));
                    return named;
                })
                .toList();
    }

    private static List<List<String>> copied(String file) throws SQLException, IOException {
        Platform platform = RunningPlatform.get();
        String columns = IntStream.rangeClosed(1, COLUMNS)
                .mapToObj(n -> "c" + n + " text")
                .collect(Collectors.joining(", "));
        try (Connection connection = DriverManager.getConnection(
                        platform.postgres().jdbcUrl(Service.CERTIFICATION),
                        Service.CERTIFICATION.databaseOwner(),
                        Service.CERTIFICATION.ownerPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table read_back (line bigserial, " + columns + ")");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy read_back (" + columns.replace(" text", "")
                                    + ") from stdin with (format csv, delimiter ';', null 'never', encoding 'UTF8')",
                            new StringReader(file));
            List<List<String>> rows = new ArrayList<>();
            try (ResultSet all = statement.executeQuery("select * from read_back order by line")) {
                while (all.next()) {
                    List<String> row = new ArrayList<>();
                    for (int column = 1; column <= COLUMNS; column++) row.add(all.getString("c" + column));
                    rows.add(row);
                }
            }
            return rows;
        }
    }
}
