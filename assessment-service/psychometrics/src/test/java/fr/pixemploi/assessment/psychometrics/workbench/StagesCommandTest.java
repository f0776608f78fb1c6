package fr.pixemploi.assessment.psychometrics.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class StagesCommandTest {
    /** Where DigComp names another band: novice, independent, advanced. */
    private static final List<Integer> BANDS = List.of(0, 1, 3, 5);

    private static final List<String> AUTONOMOUS = List.of("À l'aise", "Autonome", "Indépendant");

    @Test
    void everyShippedScaleBeginsItsStagesOnTheSameLevels() throws JsonProcessingException {
        for (JsonNode scale : scales()) {
            List<Integer> levels = scale.path("stages").findValues("level").stream()
                    .map(JsonNode::asInt)
                    .toList();
            assertThat(levels).as(scale.path("of").asText()).isEqualTo(BANDS.subList(0, levels.size()));
        }
    }

    @Test
    void whoIsAtLevelThreeInEverythingIsAutonomousAndNobodyBelowIs() throws JsonProcessingException {
        for (JsonNode scale : scales()) {
            JsonNode everywhere = scale.path("everywhere");
            String of = scale.path("of").asText();
            assertThat(everywhere).as(of).hasSize(scale.path("topLevel").asInt() + 1);
            assertThat(everywhere.path(3).asText()).as(of).isIn(AUTONOMOUS);
            assertThat(everywhere.path(2).asText()).as(of).isNotIn(AUTONOMOUS);
        }
    }

    private static JsonNode scales() throws JsonProcessingException {
        JsonNode scales = new ObjectMapper().readTree(Run.of("stages").out());
        assertThat(scales).hasSizeGreaterThan(10);
        return scales;
    }
}
