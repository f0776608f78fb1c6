package fr.pixemploi.local.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.postgres.DatabaseAddress;
import fr.pixemploi.local.postgres.Insistence;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the item bank, made from the bank's files by an author's command for those who play journeys: no interface, event or log of a
 * running service ever gives one. The key of a variant depends on the sitting's secret seed, which is read from the database on this
 * machine.
 */
public final class AnswerSheet implements AutoCloseable {
    private static final String WORKBENCH = "fr.pixemploi.assessment.psychometrics.workbench.Workbench";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Workspace workspace;
    private final DatabaseAddress sittings;
    private final JsonNode items;
    private final Map<String, String> seeds = new HashMap<>();
    private @Nullable Process author;

    private AnswerSheet(Workspace workspace, DatabaseAddress sittings, JsonNode items) {
        this.workspace = workspace;
        this.sittings = sittings;
        this.items = items;
    }

    /** For sittings of a platform of this process. */
    public static AnswerSheet make(Platform platform) {
        return make(DatabaseAddress.on(platform.postgres().port(), Service.ASSESSMENT));
    }

    /**
     * Runs the author's command of the packaged workbench.
     *
     * @param sittings where the assessment service keeps them
     */
    public static AnswerSheet make(DatabaseAddress sittings) {
        Workspace workspace = Workspace.find();
        try {
            Path out = Files.createTempFile("answer-sheet", ".json");
            Path said = Files.createTempFile("answer-sheet", ".log");
            try {
                Process process = command(workspace, "--out", out.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
                Optional<String> why =
                        Patience.withWorkOf(process.toHandle(), said).awaitEnd(process::isAlive);
                if (why.isPresent() || process.exitValue() != 0) {
                    process.destroyForcibly();
                    throw new JourneyFailure(
                            "the answer sheet could not be made: " + why.orElse("") + Files.readString(said));
                }
                return new AnswerSheet(workspace, sittings, JSON.readTree(out.toFile()));
            } finally {
                Files.deleteIfExists(out);
                Files.deleteIfExists(said);
            }
        } catch (IOException e) {
            throw new JourneyFailure("the answer sheet could not be made: " + e, e);
        }
    }

    private static ProcessBuilder command(Workspace workspace, String... arguments) {
        Path app = workspace.root().resolve("assessment-service/psychometrics/target");
        ProcessBuilder builder = new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx384m",
                "-cp",
                app + "/*:" + app.resolve("lib") + "/*",
                WORKBENCH,
                "answer-sheet");
        builder.command().addAll(List.of(arguments));
        return builder;
    }

    /** All of it: item id to parameters, a right and a wrong response. Those of an item that varies are of one variant. */
    public JsonNode items() {
        return items;
    }

    /** The line of an item in one sitting. */
    public synchronized JsonNode line(String itemId, String sitting) {
        JsonNode item = items.path(itemId);
        if (item.isMissingNode()) throw new JourneyFailure("the answer sheet has no item " + itemId);
        return item.path("varies").asBoolean() ? ask(itemId + " " + seeds(sitting)) : item;
    }

    /** The sitting's own, and where it has a seat its session's and the seat. */
    private String seeds(String sitting) {
        String known = seeds.get(sitting);
        if (known != null) return known;
        String read = readSeeds(sitting);
        seeds.put(sitting, read);
        return read;
    }

    private String readSeeds(String sitting) {
        try {
            return Insistence.ask(sittings, connection -> seedsStored(connection, sitting));
        } catch (SQLException e) {
            throw new JourneyFailure("the seed of a sitting could not be read: " + e.getMessage(), e);
        }
    }

    private static String seedsStored(Connection connection, String sitting) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select seed || coalesce(' ' || session_seed || ' ' || seat, '') from sitting where id = ?")) {
            select.setObject(1, UUID.fromString(sitting));
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) throw new JourneyFailure("there is no sitting " + sitting);
                return rows.getString(1);
            }
        }
    }

    private JsonNode ask(String question) {
        try {
            Process running = author;
            if (running == null || !running.isAlive()) {
                running = command(workspace, "--ask")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                author = running;
            }
            BufferedWriter questions = running.outputWriter(StandardCharsets.UTF_8);
            questions.write(question + "\n");
            questions.flush();
            BufferedReader answers = running.inputReader(StandardCharsets.UTF_8);
            String answer = answers.readLine();
            if (answer == null) throw new JourneyFailure("the author's command does not know: " + question);
            return JSON.readTree(answer);
        } catch (IOException e) {
            throw new JourneyFailure("the author's command does not answer: " + e, e);
        }
    }

    @Override
    public synchronized void close() {
        if (author != null) author.destroy();
    }
}
