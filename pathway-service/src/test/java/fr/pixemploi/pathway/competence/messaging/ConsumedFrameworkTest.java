package fr.pixemploi.pathway.competence.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.pathway.competence.application.LearnFramework;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Framework;
import fr.pixemploi.pathway.competence.domain.FrameworkNews;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.competence.domain.Scale;
import fr.pixemploi.pathway.competence.domain.Title;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The example that the assessment service commits is what this consumer reads. */
class ConsumedFrameworkTest {
    private final Map<UUID, Framework> known = new HashMap<>();
    private final FrameworkStateHandler handler = new FrameworkStateHandler(new LearnFramework(new FrameworkNews() {
        @Override
        public void keep(Framework framework) {
            known.put(framework.id(), framework);
        }

        @Override
        public void forget(UUID framework) {
            known.remove(framework);
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
        Framework framework =
                known.get(UUID.fromString(example.path("frameworkId").asText()));
        assertThat(framework.titles())
                .containsEntry(
                        new CompetenceCode("1.2"),
                        new Title("Gérer des données", "Ranger ses fichiers et ses données"));
        assertThat(framework.scales()).extracting(Scale::version).containsExactly(2, 1);
        assertThat(framework.scales().getFirst().cut(new Level(3))).isEqualTo(-0.5);
    }
}
