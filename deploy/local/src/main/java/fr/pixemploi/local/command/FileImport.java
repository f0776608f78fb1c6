package fr.pixemploi.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.JourneyFailure;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.patience.Waiting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Brings a file to a service and follows what becomes of it, also while instances of the service come and go. */
public final class FileImport {
    private static final Set<String> OVER = Set.of("checked", "done", "refused");
    private static final int LOOK_MILLIS = 500;

    private final Api service;
    private final Consumer<String> say;

    /** @param service as the one who brings the file */
    public FileImport(Api service, Consumer<String> say) {
        this.service = service;
        this.say = say;
    }

    /**
     * Sends the file.
     *
     * @param structure null for what is above all structures
     * @return id of the import
     */
    public String bring(Path file, String kind, @Nullable String structure, boolean dryRun) {
        String path = "/v1/imports?kind=" + kind + "&dryRun=" + dryRun
                + (structure == null ? "" : "&structureId=" + structure);
        return service.postTable(path, file).expect(202).path("id").asText();
    }

    /** The import as it is in the end, with its faults said line by line. */
    public JsonNode follow(String id) {
        String said = "";
        long patience = System.nanoTime() + Patience.FAR.toNanos();
        while (true) {
            JsonNode seen = look(id, patience);
            if (seen != null) {
                patience = System.nanoTime() + Patience.FAR.toNanos();
                String line = "%s: %d of %d rows, %d made, %d known, %d faults"
                        .formatted(
                                seen.path("state").asText(),
                                seen.path("seen").asInt(),
                                seen.path("rows").asInt(),
                                seen.path("made").asInt(),
                                seen.path("known").asInt(),
                                seen.path("faults").asInt());
                if (!line.equals(said)) say.accept(line);
                said = line;
                if (OVER.contains(seen.path("state").asText())) {
                    if (seen.path("faults").asInt() > 0) tellFaults(id);
                    return seen;
                }
            }
            Waiting.pause(LOOK_MILLIS);
        }
    }

    /** Null while no instance answers. */
    private @Nullable JsonNode look(String id, long patience) {
        try {
            Api.Answer answer = service.get("/v1/imports/" + id);
            if (answer.status() < 500 || System.nanoTime() > patience) return answer.expect(200);
        } catch (JourneyFailure e) {
            if (!(e.getCause() instanceof IOException) || System.nanoTime() > patience) throw e;
        }
        return null;
    }

    private void tellFaults(String id) {
        String cursor = "";
        do {
            JsonNode page = service.get("/v1/imports/" + id + "/faults?limit=200" + cursor)
                    .expect(200);
            for (JsonNode fault : page.path("items"))
                say.accept("line %d %s: %s"
                        .formatted(
                                fault.path("line").asInt(),
                                fault.path("column").asText(),
                                fault.path("detail").asText()));
            cursor = page.hasNonNull("nextCursor")
                    ? "&cursor=" + page.path("nextCursor").asText()
                    : "";
        } while (!cursor.isEmpty());
    }
}
