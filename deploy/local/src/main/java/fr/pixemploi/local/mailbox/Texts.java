package fr.pixemploi.local.mailbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Short messages that services laid into a directory, a file of one JSON line each. */
record Texts(Path directory) {
    private static final ObjectMapper JSON = new ObjectMapper();

    List<Sent> all() {
        if (!Files.isDirectory(directory)) return List.of();
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(Texts::sent)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sent sent(Path file) {
        try {
            JsonNode line = JSON.readTree(file.toFile());
            return new Sent(
                    line.path("id").asText(),
                    "sms",
                    line.path("to").asText(),
                    Files.getLastModifiedTime(file).toInstant(),
                    null,
                    line.path("text").asText(),
                    null,
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
