package fr.pixemploi.assessment.diagnosis.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.assessment.diagnosis.application.LearnSituation;
import fr.pixemploi.assessment.diagnosis.domain.situation.Fact;
import fr.pixemploi.assessment.diagnosis.domain.situation.Situation;
import fr.pixemploi.assessment.diagnosis.domain.situation.Situations;
import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.json.EventJson;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The example that the profile service commits is what this consumer reads. */
class ConsumedSituationTest {
    private final Map<UUID, Situation> known = new HashMap<>();
    private final SituationHandler handler = new SituationHandler(new LearnSituation(new Situations() {
        @Override
        public Situation of(UUID beneficiary) {
            return known.getOrDefault(beneficiary, Situation.UNSAID);
        }

        @Override
        public void keep(UUID beneficiary, Situation situation) {
            known.put(beneficiary, situation);
        }

        @Override
        public void forget(UUID beneficiary) {
            known.remove(beneficiary);
        }
    }));

    @Test
    void keepsOfTheProfileServicesExampleOnlyWhatADiagnosisRestsOn() throws IOException {
        JsonNode example = EventJson.MAPPER.readTree(Contracts.exampleOf("profile-service", "situation-state.v1"));
        UUID person = UUID.fromString(example.path("beneficiaryId").asText());
        handler.handle(event(person, example));
        assertThat(known.get(person).said())
                .isEqualTo(Map.of(
                        Fact.COMPUTER, "no",
                        Fact.SMARTPHONE, "yes",
                        Fact.CONNECTION, "mobile"));
        handler.handle(event(person, null));
        assertThat(known).isEmpty();
    }

    @Test
    void whatNobodySaidIsUnknown() {
        UUID person = new UUID(0, 7);
        handler.handle(event(person, EventJson.MAPPER.createObjectNode().put("beneficiaryId", person.toString())));
        for (Fact fact : Fact.values()) assertThat(known.get(person).says(fact)).isEqualTo(Fact.UNKNOWN);
    }

    private IncomingEvent event(UUID person, @Nullable JsonNode data) {
        return new IncomingEvent(
                new UUID(0, 1),
                handler.topic(),
                handler.type(),
                person,
                0,
                1,
                null,
                OffsetDateTime.parse("2026-11-29T10:00:00Z"),
                data);
    }
}
