package fr.pixemploi.kit.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser of this machine: {@code PIX_CHROMIUM}, or the first Chromium or Chrome on the PATH. */
final class ChromiumProgram {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private ChromiumProgram() {}

    /** @throws IllegalStateException saying what to install when there is none; a browser test is never skipped */
    static Path find(Map<String, String> environment) {
        String named = environment.getOrDefault("PIX_CHROMIUM", "");
        if (!named.isEmpty()) return Path.of(named);
        return NAMES.stream()
                .flatMap(name -> Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium found: install it (Debian: chromium) or set PIX_CHROMIUM to its path"));
    }
}
