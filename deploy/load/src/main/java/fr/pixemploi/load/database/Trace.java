package fr.pixemploi.load.database;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.load.people.Crowd;
import fr.pixemploi.load.people.Sheet;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.layout.Service;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * The statements that the service sent to PostgreSQL for some answers of one sitting, taken from PostgreSQL's log: so what is driven alone
 * is always what the code does today, not an old copy.
 *
 * @param template table with the sitting's row as it was before the first answer
 * @param windows statements of those answers that were answered in the usual way, by the number of the question
 */
public record Trace(
        String template, String sitting, String person, String subject, Map<Integer, List<Statement>> windows) {
    static final String TEMPLATE = "load_sitting";
    private static final String MARK = "select 'answer ";
    private static final int ANSWERS = 24;
    private static final int FEWEST_USUAL = 5;
    private static final long PAUSE = 30;

    /** Sits a test to get them, with the log turned on. */
    public static Trace take(Platform platform, Path data, Crowd crowd, Sheet sheet, String campaign)
            throws SQLException, IOException {
        Crowd.Account account = crowd.accounts().getFirst();
        UUID person = crowd.newPerson(account).join();
        Api api = new Api(platform.endpoints().of(Service.ASSESSMENT), account::token);
        JsonNode started =
                api.post("/v1/sittings", Map.of("campaignCode", campaign)).expect(201);
        String sitting = started.path("id").asText();
        keepRow(platform, sitting);
        Path log = data.resolve("postgres.log");
        long from = log.toFile().length();
        try (Connection superuser = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + platform.postgres().port() + "/postgres?user=postgres")) {
            run(superuser, "alter system set log_statement = 'all'");
            // With the values of parameters; nobody's, here.
            run(superuser, "alter system set log_error_verbosity = 'default'");
            run(superuser, "select pg_reload_conf()");
            pause(500);
            play(superuser, api, started, sheet);
            run(superuser, "alter system reset log_statement");
            run(superuser, "alter system reset log_error_verbosity");
            run(superuser, "select pg_reload_conf()");
        }
        return new Trace(
                TEMPLATE,
                sitting,
                person.toString(),
                account.subject(),
                usual(windows(Statement.read(lines(log, from)))));
    }

    private static void keepRow(Platform platform, String sitting) throws SQLException {
        try (Connection own = Crowd.connection(platform.postgres())) {
            run(own, "drop table if exists " + TEMPLATE);
            run(own, "create table " + TEMPLATE + " as select * from sitting where id = '" + sitting + "'");
        }
    }

    private static void play(Connection superuser, Api api, JsonNode started, Sheet sheet) throws SQLException {
        Random chance = new Random(1);
        String path = "/v1/sittings/" + started.path("id").asText() + "/answers";
        JsonNode question = started.path("question");
        for (int number = 1; number <= ANSWERS && question.hasNonNull("itemId"); number++) {
            String body = "{\"number\":" + number + ",\"response\":"
                    + sheet.response(question.path("itemId").asText(), 0, chance) + "}";
            run(superuser, MARK + number + "'");
            question = api.post(path, body).expect(200).path("next");
            run(superuser, MARK + "0'");
            pause(PAUSE);
        }
    }

    /** Statements of the service by the answer they belong to. */
    private static Map<Integer, List<Statement>> windows(List<Statement> statements) {
        Map<Integer, List<Statement>> windows = new HashMap<>();
        int number = 0;
        for (Statement statement : statements) {
            if (statement.sql().startsWith(MARK)) {
                number = Integer.parseInt(statement
                        .sql()
                        .substring(MARK.length())
                        .replace("'", "")
                        .strip());
            } else if (number > 0 && statement.database().equals(Service.ASSESSMENT.label())) {
                windows.computeIfAbsent(number, of -> new ArrayList<>()).add(statement);
            }
        }
        return windows;
    }

    /** Those in which nothing but the answer happened: most have the same statements. */
    static Map<Integer, List<Statement>> usual(Map<Integer, List<Statement>> windows) {
        Map<List<String>, Map<Integer, List<Statement>>> byText = new HashMap<>();
        windows.forEach((number, statements) -> byText.computeIfAbsent(
                        statements.stream().map(Statement::sql).toList(), of -> new HashMap<>())
                .put(number, statements));
        Map<Integer, List<Statement>> max =
                byText.values().stream().max(Comparator.comparingInt(Map::size)).orElse(Map.of());
        if (max.size() < FEWEST_USUAL)
            throw new IllegalStateException("PostgreSQL's log shows no usual way of keeping an answer: " + windows);
        return max;
    }

    private static List<String> lines(Path log, long from) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
