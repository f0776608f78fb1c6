package fr.pixemploi.local.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.local.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The keys of the item bank, made out of the bank's files by an author's command for players of journeys: no interface, event or
 * log of a running service ever gives one.
 */
public final class AnswerSheet {
    private static final String COMMAND = "fr.pixemploi.assessment.bank.AnswerSheetCommand";
    private final JsonNode items;

    private AnswerSheet(JsonNode items) {
        this.items = items;
    }

    /** Runs the author's command of the packaged assessment service. */
    public static AnswerSheet make(Workspace workspace) {
        Path app = workspace.root().resolve("assessment-service/target/quarkus-app");
        try {
            Path out = Files.createTempFile("answer-sheet", ".json");
            try {
                Process process = new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                app.resolve("app") + "/*:" + app.resolve("lib/main") + "/*",
                                COMMAND,
                                "--out",
                                out.toString())
                        .redirectErrorStream(true)
                        .start();
                String said =
                        new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                    throw new JourneyFailure("the answer sheet could not be made: " + said);
                }
                return new AnswerSheet(new ObjectMapper().readTree(out.toFile()));
            } finally {
                Files.deleteIfExists(out);
            }
        } catch (IOException e) {
            throw new JourneyFailure("the answer sheet could not be made: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JourneyFailure("interrupted", e);
        }
    }

    /** All of it: item id to parameters, a right and a wrong response. */
    public JsonNode items() {
        return items;
    }

    JsonNode item(String id) {
        JsonNode item = items.path(id);
        if (item.isMissingNode()) throw new JourneyFailure("the answer sheet has no item " + id);
        return item;
    }
}
