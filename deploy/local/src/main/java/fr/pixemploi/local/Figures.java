package fr.pixemploi.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.local.layout.Folders;
import fr.pixemploi.local.layout.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a proof measured, with the commit and the machine it was measured on: one line on the console and a JSON file. Under
 * {@code deploy/local/prove} that file is a committed one, so that the figures of the README can be looked up.
 */
public final class Figures {
    /** The folder of committed files; set by {@code prove} only. */
    private static final String FOLDER = "pixemploi.figures";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    /** A proof may measure several things, in several tests of one run. */
    private static final Map<String, Map<String, Object>> MEASURED = new TreeMap<>();

    private Figures() {}

    /**
     * @param proof as {@code deploy/local/prove} calls it
     * @param what was measured
     * @param figures numbers; their names include the unit
     */
    public static synchronized void write(String proof, String what, Object figures) {
        Map<String, Object> all = MEASURED.computeIfAbsent(proof, none -> new TreeMap<>());
        all.put(what, figures);
        System.out.println(proof + ", " + what + ": " + JSON.valueToTree(figures));
        ObjectNode file = JSON.createObjectNode();
        file.put("proof", proof)
                .put("commit", commit())
                .put("date", LocalDate.now(ZoneOffset.UTC).toString());
        file.set("machine", machine());
        file.set("figures", JSON.valueToTree(all));
        Path folder = Folders.make(Path.of(System.getProperty(FOLDER, "target/proofs")));
        try {
            Files.writeString(folder.resolve(proof + ".json"), file.toPrettyString() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The commit that is checked out, and whether anything but figures was changed since. */
    private static String commit() {
        String commit = git("rev-parse", "--short=10", "HEAD");
        String changes = git("status", "--porcelain", "--", ".", ":!deploy/proofs/figures", ":!*.md");
        return changes.isEmpty() ? commit : commit + " and changes that are not committed";
    }

    private static String git(String... arguments) {
        try {
            Process process = new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(arguments))
                            .toList())
                    .directory(Workspace.find().root().toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
            return process.waitFor() == 0 ? said : "unknown";
        } catch (IOException noGit) {
            return "unknown";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }

    private static ObjectNode machine() {
        ObjectNode machine = JSON.createObjectNode();
        machine.put("processors", Runtime.getRuntime().availableProcessors());
        machine.put("processor", firstValue("/proc/cpuinfo", "model name"));
        machine.put("memory", firstValue("/proc/meminfo", "MemTotal"));
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        machine.put("java", Runtime.version().toString());
        return machine;
    }

    private static String firstValue(String file, String name) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.replaceFirst("[^:]*:", "").trim())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException notShown) {
            return "unknown";
        }
    }
}
