package fr.pixemploi.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The command line of a running process, words separated by spaces. */
public final class CommandLine {
    private CommandLine() {}

    public static Optional<String> of(long pid) {
        try {
            String raw = new String(
                    Files.readAllBytes(Path.of("/proc", Long.toString(pid), "cmdline")), StandardCharsets.UTF_8);
            return raw.isEmpty()
                    ? Optional.empty()
                    : Optional.of(raw.replace('\0', ' ').trim());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
