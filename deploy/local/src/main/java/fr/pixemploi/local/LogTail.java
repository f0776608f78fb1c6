package fr.pixemploi.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The end of a log, where a dying process says why. */
final class LogTail {
    private static final int BYTES = 8_192;
    private static final int SHOWN = 200;

    private LogTail() {}

    /** ": " and the last line that tells something, or nothing. */
    static String lastLine(Path log) {
        List<String> lines = lines(log);
        return lines.stream()
                .filter(line -> line.contains("ERROR") || line.contains("FATAL") || line.contains("Exception"))
                .reduce((first, second) -> second)
                .or(() -> lines.stream().reduce((first, second) -> second))
                .map(line -> ": " + (line.length() > SHOWN ? line.substring(0, SHOWN) + "..." : line))
                .orElse("");
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
