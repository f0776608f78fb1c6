package fr.pixemploi.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Figures of proofs, as JSON: one line on the console and a file in target/proofs. */
final class Reports {
    private static final Path FOLDER = Path.of("target/proofs");

    private Reports() {}

    static void write(String name, JsonNode figures) {
        System.out.println(name + ": " + figures);
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name + ".json"), figures.toPrettyString() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
