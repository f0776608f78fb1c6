package fr.pixemploi.local.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The end of a log, where a dying process says why. */
public final class LogTail {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A stack trace is one line of some kilobytes in a service's log. */
    private static final int BYTES = 65_536;

    private static final int SHOWN = 400;

    private LogTail() {}

    /** ": " and the last line that explains anything, or an empty text. */
    public static String lastLine(Path log) {
        List<String> lines = lines(log);
        return lines.stream()
                .filter(line -> line.contains("ERROR") || line.contains("FATAL") || line.contains("Exception"))
                .reduce((first, second) -> second)
                .or(() -> lines.stream().reduce((first, second) -> second))
                .map(LogTail::said)
                .map(line -> ": " + (line.length() > SHOWN ? line.substring(0, SHOWN) + "..." : line))
                .orElse("");
    }

    /** Services log JSON: this is the message and the root cause. */
    private static String said(String line) {
        try {
            JsonNode logged = line.startsWith("{") ? JSON.readTree(line) : JSON.missingNode();
            if (!logged.hasNonNull("message")) return line;
            JsonNode thrown = logged.path("exception");
            while (thrown.path("causedBy").hasNonNull("exception"))
                thrown = thrown.path("causedBy").path("exception");
            return logged.path("message").asText()
                    + (thrown.isMissingNode()
                            ? ""
                            : ": " + thrown.path("exceptionType").asText() + " "
                                    + thrown.path("message").asText());
        } catch (IOException cutOff) {
            return line;
        }
    }

    private static List<String> lines(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long start = Math.max(0, file.length() - BYTES);
            byte[] end = new byte[(int) (file.length() - start)];
            file.seek(start);
            file.readFully(end);
            return new String(end, StandardCharsets.UTF_8)
                    .lines()
                    .map(String::trim)
                    .filter(line -> !line.isEmpty() && !line.startsWith("at "))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
