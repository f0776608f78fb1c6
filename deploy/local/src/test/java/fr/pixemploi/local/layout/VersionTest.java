package fr.pixemploi.local.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is built here is told apart from what was released. */
class VersionTest {
    private static final Pattern OF_THE_BUILD =
            Pattern.compile("<artifactId>pix-emploi</artifactId>\\s*<version>(.+?)</version>");
    private static final Pattern OF_A_RELEASE = Pattern.compile("(?m)^## (\\d+\\.\\d+\\.\\d+) \\(");

    @Test
    void theVersionUnderDevelopmentIsHigherThanTheNewestReleaseOfTheChangelog() throws IOException {
        Version build = OF_THE_BUILD
                .matcher(text("pom.xml"))
                .results()
                .map(found -> Version.parse(found.group(1)))
                .findFirst()
                .orElseThrow();
        Version newest = OF_A_RELEASE
                .matcher(text("CHANGELOG.md"))
                .results()
                .map(found -> Version.parse(found.group(1)))
                .max(Comparator.naturalOrder())
                .orElseThrow();

        assertThat(build).isGreaterThan(newest);
    }

    private static String text(String file) throws IOException {
        Path root = Workspace.find().root();
        return Files.readString(root.resolve(file));
    }
}
