package fr.pixemploi.assessment.bank.environment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.assessment.bank.check.Checks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The simulated environments that the service carries. */
class EnvironmentsTest {
    private static final int MAX_BYTES = 80_000;

    private final Environments environments = new Environments();

    @Test
    void everyFolderIsAnEnvironment() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/resources/environments"))) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(environments.names());
        }
    }

    @Test
    void aPageIsOneSmallDocumentThatLoadsNothing() {
        for (String name : environments.names()) {
            EnvironmentPage page = environments.page(name).orElseThrow();
            assertThat(page.html().getBytes(StandardCharsets.UTF_8)).as(name).hasSizeLessThan(MAX_BYTES);
            assertThat(page.html()).as(name).startsWith("<!doctype html>\n<html lang=\"fr\">");
            assertThat(page.html().toLowerCase(java.util.Locale.ROOT))
                    .as(name)
                    .doesNotContain("src=", "@import", "fetch(", "xmlhttprequest", "localstorage", "innerhtml");
            assertThat(page.contentSecurityPolicy()).startsWith("default-src 'none'; script-src 'sha256-");
        }
        assertThat(environments.page("nowhere")).isEmpty();
    }

    @Test
    void everyExampleSuitsItsSchemas() {
        for (String name : environments.names()) {
            JsonNode examples = Examples.of(name);
            assertThat(examples.size()).as(name).isBetween(2, 4);
            for (JsonNode example : examples) {
                assertThat(environments.scenarioFaults(name, example.path("scenario")))
                        .as(name)
                        .isEmpty();
                assertThat(environments.stateFaults(name, example.at("/solution/state")))
                        .as(name)
                        .isEmpty();
                assertThat(example.path("task").asText()).as(name).isNotBlank();
                assertThat(example.path("checks").size()).as(name).isPositive();
            }
        }
    }

    @Test
    void everySolutionMeetsItsChecks() {
        assertThat(Examples.all())
                .allSatisfy(example -> assertThat(example.checks().outcomes(example.solution()))
                        .as(example.toString())
                        .allMatch(Checks.Outcome::held));
    }

    @Test
    void whatDoesNotSuitIsSaidWithItsPlace() throws IOException {
        ObjectMapper json = new ObjectMapper();
        assertThat(environments.scenarioFaults("webmail", json.readTree("{\"messages\": [{\"from\": 3}]}")))
                .anyMatch(fault -> fault.startsWith("/messages/0"));
        assertThat(environments.stateFaults("webmail", json.readTree("{}"))).isNotEmpty();
        assertThat(environments.scenarioFaults("nowhere", json.createObjectNode()))
                .singleElement()
                .asString()
                .contains("webmail");
    }
}
