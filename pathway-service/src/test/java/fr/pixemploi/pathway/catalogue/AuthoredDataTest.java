package fr.pixemploi.pathway.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors edit: the catalogue, the goals, the rules. */
class AuthoredDataTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    private static JsonNode yaml(String name) throws IOException {
        return new YAMLMapper().readTree(RESOURCES.resolve(name + ".yaml").toFile());
    }

    private static List<String> faults(String name, String yaml) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(RESOURCES.resolve(name + ".schema.json")), InputFormat.JSON)
                .validate(yaml, InputFormat.YAML)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogue/offers", "goals/goals", "recommendation/rules"})
    void fitsItsSchema(String name) throws IOException {
        assertThat(faults(name, Files.readString(RESOURCES.resolve(name + ".yaml"))))
                .isEmpty();
    }

    @Test
    void theSchemaRefusesATrainingWithoutTargets() throws IOException {
        String broken = Files.readString(RESOURCES.resolve("catalogue/offers.yaml"))
                .replaceFirst("targets:\\R( {6}.*\\R)+", "targets: []\n");
        assertThat(faults("catalogue/offers", broken)).isNotEmpty();
    }

    @Test
    void idsAndTitlesOfOffersAreUnique() throws IOException {
        Set<String> ids = new HashSet<>();
        Set<String> titles = new HashSet<>();
        for (JsonNode offer : yaml("catalogue/offers").path("offers")) {
            assertThat(ids.add(offer.path("id").asText())).isTrue();
            assertThat(titles.add(offer.path("title").asText())).isTrue();
        }
        assertThat(ids).hasSizeGreaterThanOrEqualTo(24);
    }

    @Test
    void everyGoalCanBeReachedFromNothing() throws IOException {
        JsonNode offers = yaml("catalogue/offers").path("offers");
        for (JsonNode goal : yaml("goals/goals").path("goals")) {
            goal.path("minimumLevels")
                    .properties()
                    .forEach(minimum -> assertThat(highest(offers, minimum.getKey()))
                            .as(goal.path("id").asText() + " " + minimum.getKey())
                            .isGreaterThanOrEqualTo(minimum.getValue().asInt()));
        }
    }

    private static int highest(JsonNode offers, String competence) {
        int level = 0;
        boolean risen = true;
        while (risen) {
            risen = false;
            for (JsonNode offer : offers) {
                for (JsonNode target : offer.path("targets")) {
                    if (target.path("competence").asText().equals(competence)
                            && target.path("fromLevel").asInt() <= level
                            && target.path("toLevel").asInt() > level) {
                        level = target.path("toLevel").asInt();
                        risen = true;
                    }
                }
            }
        }
        return level;
    }
}
