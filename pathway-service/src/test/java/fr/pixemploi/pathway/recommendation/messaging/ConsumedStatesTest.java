package fr.pixemploi.pathway.recommendation.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.recommendation.application.LearnResult;
import fr.pixemploi.pathway.recommendation.application.LearnSharing;
import fr.pixemploi.pathway.recommendation.domain.result.AssessedResult;
import fr.pixemploi.pathway.recommendation.domain.result.Finding;
import fr.pixemploi.pathway.recommendation.domain.result.ResultNews;
import fr.pixemploi.pathway.recommendation.domain.result.SharingGrant;
import fr.pixemploi.pathway.recommendation.domain.result.SharingNews;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The examples that producers commit are what these consumers read. */
class ConsumedStatesTest {
    private final Map<UUID, AssessedResult> results = new HashMap<>();
    private final Map<UUID, SharingGrant> grants = new HashMap<>();
    private final ResultStateHandler resultHandler = new ResultStateHandler(new LearnResult(new ResultNews() {
        @Override
        public void keep(AssessedResult result) {
            results.put(result.id(), result);
        }

        @Override
        public void forget(UUID result) {
            results.remove(result);
        }
    }));
    private final SharingStateHandler sharingHandler = new SharingStateHandler(new LearnSharing(new SharingNews() {
        @Override
        public void keep(SharingGrant grant) {
            grants.put(grant.id(), grant);
        }

        @Override
        public void forget(UUID grant) {
            grants.remove(grant);
        }
    }));

    private static IncomingEvent event(EventHandler handler, String id, @Nullable JsonNode data) {
        return new IncomingEvent(
                new UUID(0, 1),
                handler.topic(),
                handler.type(),
                UUID.fromString(id),
                0,
                1,
                null,
                OffsetDateTime.parse("2026-11-24T10:00:00Z"),
                data);
    }

    @Test
    void readsTheResultOfTheAssessmentService() throws IOException {
        JsonNode example = EventJson.MAPPER.readTree(Contracts.exampleOf("assessment-service", "result-state.v1"));
        String id = example.path("resultId").asText();
        resultHandler.handle(event(resultHandler, id, example));
        assertThat(results.get(UUID.fromString(id)).levels())
                .containsEntry(new CompetenceCode("1.1"), new Level(4))
                .hasSize(2);
        AssessedResult result = results.get(UUID.fromString(id));
        assertThat(result.findings().get(new CompetenceCode("1.1")).mean()).isEqualTo(0.31);
        assertThat(result.findings().get(new CompetenceCode("1.1")).prior()).isEqualTo(new Finding.Prior(-0.2, 1.0));
        assertThat(result.frameworkVersion()).isEqualTo(1);
        assertThat(result.campaignKind()).isEqualTo("assessment");
        resultHandler.handle(event(resultHandler, id, null));
        assertThat(results).isEmpty();
    }

    @Test
    void readsTheGrantOfTheProfileService() throws IOException {
        JsonNode example = EventJson.MAPPER.readTree(Contracts.exampleOf("profile-service", "sharing-state.v1"));
        String id = example.path("grantId").asText();
        sharingHandler.handle(event(sharingHandler, id, example));
        SharingGrant grant = grants.get(UUID.fromString(id));
        assertThat(grant.purpose()).isEqualTo("accompagnement");
        assertThat(grant.active()).isTrue();
        assertThat(grant.until()).isEqualTo(Instant.parse("2027-11-24T09:00:00Z"));
        assertThat(grant.resultIds()).hasSize(1);
        sharingHandler.handle(event(sharingHandler, id, null));
        assertThat(grants).isEmpty();
    }
}
