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
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors edit: goals, fundings, rules, words. */
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
    @ValueSource(
            strings = {
                "engagement/weekly-hours",
                "funding/fundings",
                "goals/goals",
                "mapping/words",
                "recommendation/rules",
                "recommendation/words"
            })
    void fitsItsSchema(String name) throws IOException {
        assertThat(faults(name, Files.readString(RESOURCES.resolve(name + ".yaml"))))
                .isEmpty();
    }

    @Test
    void everyFundingAsksForAStatusThatIsCalledSomething() throws IOException {
        JsonNode fundings = yaml("funding/fundings");
        List<String> statuses = fundings.path("statuses").findValuesAsText("code");
        for (JsonNode funding : fundings.path("fundings"))
            for (JsonNode status : funding.path("statuses"))
                assertThat(statuses).contains(status.asText());
    }

    @Test
    void everyGoalCanBeReachedFromNothingByTheDemonstration() throws IOException {
        List<String[]> targets = Pattern.compile("pix-emploi-target\">([^<]+)<")
                .matcher(Files.readString(RESOURCES.resolve("catalogue/demonstration.xml")))
                .results()
                .map(target -> target.group(1).split(":"))
                .toList();
        for (JsonNode goal : yaml("goals/goals").path("goals"))
            goal.path("minimumLevels")
                    .properties()
                    .forEach(minimum -> assertThat(highest(targets, minimum.getKey()))
                            .as(goal.path("id").asText() + " " + minimum.getKey())
                            .isGreaterThanOrEqualTo(minimum.getValue().asInt()));
    }

    private static int highest(List<String[]> targets, String competence) {
        int level = 0;
        boolean risen = true;
        while (risen) {
            risen = false;
            for (String[] target : targets) {
                int to = Integer.parseInt(target[2]);
                if (target[0].equals(competence) && Integer.parseInt(target[1]) <= level && to > level) {
                    level = to;
                    risen = true;
                }
            }
        }
        return level;
    }
}
