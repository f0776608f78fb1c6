package fr.pixemploi.pathway.situation.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.pathway.situation.application.LearnSituation;
import fr.pixemploi.pathway.situation.domain.Situation;
import fr.pixemploi.pathway.situation.domain.SituationNews;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The example that the profile service commits is what this consumer reads. */
class ConsumedSituationTest {
    private final Map<UUID, Situation> known = new HashMap<>();
    private final SituationHandler handler = new SituationHandler(new LearnSituation(new SituationNews() {
        @Override
        public void keep(UUID fileId, Situation situation) {
            known.put(fileId, situation);
        }

        @Override
        public void forget(UUID fileId) {
            known.remove(fileId);
        }
    }));

    @Test
    void readsTheSituationOfTheProfileService() throws IOException {
        JsonNode example = EventJson.MAPPER.readTree(Contracts.exampleOf("profile-service", "situation-state.v1"));
        UUID file = UUID.fromString(example.path("beneficiaryId").asText());
        handler.handle(event(file, example));
        Situation situation = known.get(file);
        assertThat(situation.commune()).isEqualTo("03185");
        assertThat(situation.days()).containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
        assertThat(situation.equipment()).isEqualTo(new Situation.Equipment(false, true, "mobile"));
        assertThat(situation.accommodationNeeds()).containsExactly("read-aloud");
        handler.handle(event(file, null));
        assertThat(known).isEmpty();
    }

    @Test
    void whatNobodySaidIsNotGuessed() {
        UUID file = new UUID(0, 7);
        handler.handle(event(file, EventJson.MAPPER.createObjectNode().put("beneficiaryId", file.toString())));
        assertThat(known).containsEntry(file, Situation.UNSAID);
    }

    private IncomingEvent event(UUID file, @Nullable JsonNode data) {
        return new IncomingEvent(
                new UUID(0, 1),
                handler.topic(),
                handler.type(),
                file,
                0,
                1,
                null,
                OffsetDateTime.parse("2026-11-29T10:00:00Z"),
                data);
    }
}
