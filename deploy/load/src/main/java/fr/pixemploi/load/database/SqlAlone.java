package fr.pixemploi.load.database;

import fr.pixemploi.load.people.Crowd;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.postgres.Postgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The statements of an answer driven by pgbench alone, on sittings made for it, with the same durable commits. */
public final class SqlAlone {
    /** No more than the service's pool has: more would measure something else. */
    private static final int MAX_CONNECTIONS = 24;

    private static final int MAX_PER_SECOND = 30_000;
    private static final Pattern PROCESSED = Pattern.compile("transactions actually processed: (\\d+)");
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern VARIABLE = Pattern.compile("(?<!:):(\\w+)");

    private final Postgres postgres;
    private final Trace trace;
    private final Path folder;

    public SqlAlone(Platform platform, Trace trace, Path folder) {
        this.postgres = platform.postgres();
        this.trace = trace;
        this.folder = folder;
    }

    /** Answers a second that the statements reach. */
    public double answersPerSecond(int connections, int seconds)
            throws SQLException, IOException, InterruptedException {
        int clients = Math.min(connections, MAX_CONNECTIONS);
        try (Connection connection = Crowd.connection(postgres)) {
            Script script = script(connection);
            int sittingsEach = MAX_PER_SECOND * seconds / (clients * script.answers()) + 2;
            makeSittings(connection, clients * sittingsEach);
            Path file = folder.resolve("answer.pgbench");
            Files.writeString(file, script.text(sittingsEach));
            String said = pgbench(script, file, clients, seconds);
            long processed = Long.parseLong(found(PROCESSED, said));
            long kept = kept(connection);
            if (kept != processed)
                throw new IllegalStateException(
                        "pgbench ran %d times and %d answers are there: see %s".formatted(processed, kept, file));
            return Double.parseDouble(found(RATE, said));
        }
    }

    /** With types only where PostgreSQL asks for them: the service's driver names them, pgbench does not. */
    private Script script(Connection connection) throws SQLException {
        Script plain = Script.of(trace, false);
        try {
            prepare(connection, plain);
            return plain;
        } catch (SQLException needsTypes) {
            Script typed = Script.of(trace, true);
            prepare(connection, typed);
            return typed;
        }
    }

    private static void prepare(Connection connection, Script script) throws SQLException {
        for (String statement : script.statements()) {
            if (!statement.toLowerCase(Locale.ROOT).matches("(?s)(select|insert|update|delete|with)\\b.*")) continue;
            List<String> names = new ArrayList<>();
            String numbered = VARIABLE.matcher(statement).replaceAll(name -> {
                if (!names.contains(name.group(1))) names.add(name.group(1));
                return "\\$" + (names.indexOf(name.group(1)) + 1);
            });
            try (java.sql.Statement sql = connection.createStatement()) {
                sql.execute("prepare tried as " + numbered);
                sql.execute("deallocate tried");
            }
        }
    }

    private void makeSittings(Connection connection, int count) throws SQLException {
        String columns;
        try (PreparedStatement select = connection.prepareStatement("""
                select column_name from information_schema.columns where table_name = 'sitting' and table_schema = 'public'
                and is_generated = 'NEVER' order by ordinal_position
                """);
                ResultSet rows = select.executeQuery()) {
            List<String> names = new ArrayList<>();
            while (rows.next()) names.add(rows.getString(1));
            columns = String.join(", ", names);
        }
        String own = Script.SITTING.formatted("g");
        String values = java.util.Arrays.stream(columns.split(", ", -1))
                .map(name -> name.equals("id") || name.equals("beneficiary_id") ? own : "t." + name)
                .collect(Collectors.joining(", "));
        try (java.sql.Statement sql = connection.createStatement()) {
            sql.execute("insert into sitting (" + columns + ") select " + values + " from " + trace.template()
                    + " t, generate_series(0, " + (count - 1) + ") g");
            sql.execute("insert into account_link (issuer, subject, person_id) select a.issuer, "
                    + Script.SUBJECT.formatted("g") + ", " + own + " from generate_series(0, " + (count - 1)
                    + ") g, (select issuer from account_link limit 1) a");
            sql.execute("analyze sitting");
            sql.execute("analyze account_link");
        }
    }

    private String pgbench(Script script, Path file, int clients, int seconds)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=1",
                "--time=" + seconds,
                "--host=127.0.0.1",
                "--port=" + postgres.port(),
                "--username=" + postgres.user(Service.ASSESSMENT),
                "--file=" + file,
                "--define=t=-1"));
        for (Map.Entry<String, String> variable : script.variables().entrySet())
            command.add("--define=" + variable.getKey() + "=" + variable.getValue());
        command.add(Service.ASSESSMENT.label());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", postgres.password(Service.ASSESSMENT));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("pgbench failed: " + said);
        }
        return said;
    }

    private static long kept(Connection connection) throws SQLException {
        try (java.sql.Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select count(*) from answer where sitting_id >= "
                        + Script.SITTING.formatted("0") + " and sitting_id <= "
                        + Script.SITTING.formatted("999999999999"))) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String found(Pattern pattern, String said) {
        Matcher matcher = pattern.matcher(said);
        if (!matcher.find()) throw new IllegalStateException("pgbench said: " + said);
        return matcher.group(1);
    }
}
