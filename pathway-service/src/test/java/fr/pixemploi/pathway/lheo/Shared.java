package fr.pixemploi.pathway.lheo;

import java.nio.file.Files;
import java.nio.file.Path;

/** Data of others, which is beside some checkouts and in none. */
final class Shared {
    private Shared() {}

    /** A file there, which may not exist. */
    static Path file(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path beside = at.resolveSibling("shared").resolve("data/lheo").resolve(name);
            if (at.getParent() != null && Files.exists(beside)) return beside;
        }
        return Path.of("not there", name);
    }
}
