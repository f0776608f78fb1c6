package fr.pixemploi.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From 1.0 on a release's promise stands, or the CHANGELOG says which one does not. */
class ReleasedContractsTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final String CHANGELOG =
            "# Changelog\n\n## Unreleased\n- `GET /v1/structures/{id}` is gone.\n\n## 1.0\n";

    @Test
    void nothingThatWasReleasedBreaksWithoutAWord() throws IOException {
        String changelog = Files.readString(ROOT.resolve("CHANGELOG.md"));
        for (Path document : released()) {
            String service = document.getFileName().toString().replace(".yaml", "");
            assertThat(new Release(Files.readString(document)).brokenWithoutAWord(today(service), changelog))
                    .as("%s: name each in the CHANGELOG, or do not break it", service)
                    .isEmpty();
        }
    }

    @Test
    void whoReleasesFromOneOnLeavesTheDocumentsHere() throws IOException {
        String version = Files.readString(ROOT.resolve("pom.xml"))
                .replaceFirst("(?s).*?<artifactId>pix-emploi</artifactId>\\s*<version>([^<]*)</version>.*", "$1");
        boolean isBefore = version.startsWith("0.") || version.equals("1.0.0-SNAPSHOT");
        assertThat(released()).as(version).hasSize(isBefore ? 0 : 4);
    }

    @Test
    void anOperationThatIsGoneOrAnswersLessIsABreakAndANewFieldIsNone() throws IOException {
        String document = today("profile-service");
        Release release = new Release(document);

        assertThat(release.brokenWithoutAWord(document, "## Unreleased\n")).isEmpty();
        String without = document.replace("  /v1/structures/{id}:\n", "  /v1/structures/{id}/elsewhere:\n");
        assertThat(release.brokenWithoutAWord(without, "## Unreleased\n")).containsExactly("GET /v1/structures/{id}");
        assertThat(release.brokenWithoutAWord(without, CHANGELOG)).isEmpty();
        String less = document.replaceFirst("(?s)(\n    StructureView:.*?\n        )name:", "$1label:");
        assertThat(less.equals(document)).isFalse();
        assertThat(release.brokenWithoutAWord(less, "## Unreleased\n")).contains("GET /v1/structures/{id}");
    }

    private static String today(String service) throws IOException {
        return Files.readString(ROOT.resolve(service).resolve("contracts/openapi.yaml"));
    }

    private static List<Path> released() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("released"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
