package fr.pixemploi.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From 1.0 on a release's promise stands, or the CHANGELOG says which one does not. */
class ReleasedContractsTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    /** Headings of releases stand newest first. */
    private static final Pattern NEWEST = Pattern.compile("(?m)^## (\\d[\\w.-]*)");

    private static final String CHANGELOG =
            "# Changelog\n\n## Unreleased\n- `GET /v1/structures/{id}` and `PATCH /v1/structures/{id}` are gone.\n\n## 1.0\n";

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
        String newest = NEWEST.matcher(Files.readString(ROOT.resolve("CHANGELOG.md")))
                .results()
                .map(heading -> heading.group(1))
                .findFirst()
                .orElse("0");
        boolean isBefore = newest.startsWith("0");
        assertThat(released()).as("documents of %s", newest).hasSize(isBefore ? 0 : 4);
        for (Path document : released()) assertThat(Files.readString(document)).contains("version: " + newest + "\n");
    }

    @Test
    void anOperationThatIsGoneOrAnswersLessIsABreakAndANewFieldIsNone() throws IOException {
        String document = today("profile-service");
        Release release = new Release(document);

        assertThat(release.brokenWithoutAWord(document, "## Unreleased\n")).isEmpty();
        String without = document.replace("  /v1/structures/{id}:\n", "  /v1/structures/{id}/elsewhere:\n");
        assertThat(release.brokenWithoutAWord(without, "## Unreleased\n"))
                .containsExactly("GET /v1/structures/{id}", "PATCH /v1/structures/{id}");
        assertThat(release.brokenWithoutAWord(without, CHANGELOG)).isEmpty();
        String less = document.replaceFirst("(?s)(\n    StructureView:.*?\n        )name:", "$1label:");
        assertThat(less.equals(document)).isFalse();
        assertThat(release.brokenWithoutAWord(less, "## Unreleased\n")).contains("GET /v1/structures/{id}");
        String otherType = document.replaceFirst(
                "(?s)(\n    StructureView:.*?\n        version:.*?)type: integer\n( *)format: int64", "$1type: string");
        assertThat(otherType.equals(document)).isFalse();
        assertThat(release.brokenWithoutAWord(otherType, "## Unreleased\n")).contains("GET /v1/structures/{id}");
        String more = document.replaceFirst(
                "(?s)(\n    StructureView:.*?\n      properties:\n)", "$1        nickname:\n          type: string\n");
        assertThat(more.equals(document)).isFalse();
        assertThat(release.brokenWithoutAWord(more, "## Unreleased\n")).isEmpty();
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
