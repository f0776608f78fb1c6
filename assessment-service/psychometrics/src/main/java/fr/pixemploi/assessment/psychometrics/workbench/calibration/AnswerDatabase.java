package fr.pixemploi.assessment.psychometrics.workbench.calibration;

import fr.pixemploi.assessment.psychometrics.workbench.calibration.AnswerRecords.Trait;
import fr.pixemploi.assessment.psychometrics.workbench.input.BadInput;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Recorded answers in the service's own tables, read only and by cursor. A sitting counts as a person, since someone's abilities are
 * not the same from one sitting to a later one. Answers that were neutralised are left out. Nothing that says who somebody is is read.
 */
public final class AnswerDatabase {
    /** Where the password is taken from: command lines can be read by everybody on a machine. */
    public static final String PASSWORD = "WORKBENCH_DATABASE_PASSWORD";

    private static final int ROWS_AT_ONCE = 5000;
    private static final String ANSWERS = """
            select sitting_id::text as person, item_id, category, seconds, audience, device,
                   to_char(answered_at at time zone 'UTC', 'IYYY-"W"IW') as week
            from calibration_answer
            order by sitting_id, number""";

    private AnswerDatabase() {}

    public static AnswerRecords read(String url, String user, @Nullable String password, CalibrationBank bank) {
        if (!url.startsWith("jdbc:postgresql:")) throw new BadInput("--database must begin with jdbc:postgresql:");
        Properties login = new Properties();
        login.setProperty("user", user);
        if (password != null) login.setProperty("password", password);
        AnswerRecords records = new AnswerRecords();
        try (Connection connection = DriverManager.getConnection(url, login)) {
            connection.setReadOnly(true);
            // The driver uses a cursor inside a transaction only.
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(ANSWERS)) {
                statement.setFetchSize(ROWS_AT_ONCE);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) take(rows, bank, records);
                }
            }
            connection.rollback();
        } catch (SQLException fault) {
            throw new BadInput("cannot read answers from the database: " + fault.getMessage());
        }
        if (records.size() == 0) throw new BadInput("the database has no answers to items of the bank");
        return records;
    }

    private static void take(ResultSet row, CalibrationBank bank, AnswerRecords records) throws SQLException {
        String id = row.getString("item_id");
        Integer number = bank.numbers().get(id);
        if (number == null) {
            // Items retired since are usual here; the report counts them.
            records.addUnknown(id);
            return;
        }
        int max = bank.items().get(number).model().categories() - 1;
        // An item may have fewer steps in this bank than when it was answered.
        int category = Math.min(max, row.getInt("category"));
        double seconds = row.getDouble("seconds");
        Map<Trait, String> traits = new EnumMap<>(Trait.class);
        traits.put(Trait.AUDIENCE, row.getString("audience"));
        String device = row.getString("device");
        if (device != null) traits.put(Trait.DEVICE, device);
        traits.put(Trait.WEEK, row.getString("week"));
        // A sitting never asks an item twice: its first answer stands.
        records.add(row.getString("person"), number, category, seconds > 0 ? seconds : Double.NaN, traits);
    }
}
