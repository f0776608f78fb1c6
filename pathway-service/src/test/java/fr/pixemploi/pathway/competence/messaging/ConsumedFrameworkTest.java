package fr.pixemploi.pathway.competence.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.pathway.competence.application.LearnTitles;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.CompetenceTitles;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The example that the assessment service commits is what this consumer reads. */
class ConsumedFrameworkTest {
    private final Map<CompetenceCode, String> titles = new HashMap<>();
    private final FrameworkStateHandler handler = new FrameworkStateHandler(new LearnTitles(new CompetenceTitles() {
        @Override
        public Map<CompetenceCode, String> all() {
            return titles;
        }

        @Override
        public void keep(UUID framework, Map<CompetenceCode, String> named) {
            titles.putAll(named);
        }

        @Override
        public void forget(UUID framework) {
            titles.clear();
        }
    }));

    @Test
    void readsTheFrameworkOfTheAssessmentService() throws IOException {
        JsonNode example = EventJson.MAPPER.readTree(Contracts.exampleOf("assessment-service", "framework-state.v1"));
        handler.handle(new IncomingEvent(
                new UUID(0, 1),
                handler.topic(),
                handler.type(),
                UUID.fromString(example.path("frameworkId").asText()),
                0,
                1,
                null,
                OffsetDateTime.parse("2026-11-24T10:00:00Z"),
                example));
        assertThat(titles).containsEntry(new CompetenceCode("1.2"), "Gérer des données");
    }
}
