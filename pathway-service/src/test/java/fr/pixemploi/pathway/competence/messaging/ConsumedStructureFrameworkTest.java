package fr.pixemploi.pathway.competence.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.MalformedEvent;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.pathway.competence.application.LearnOwnFramework;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.OwnCompetence;
import fr.pixemploi.pathway.competence.domain.OwnFramework;
import fr.pixemploi.pathway.competence.domain.OwnFrameworks;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The example that the assessment service commits is what this consumer reads. */
class ConsumedStructureFrameworkTest {
    private static final UUID ID = UUID.fromString("01940000-0000-7000-8000-0000000e2c02");

    private final Map<UUID, OwnFramework> known = new HashMap<>();
    private final StructureFrameworkHandler handler =
            new StructureFrameworkHandler(new LearnOwnFramework(new OwnFrameworks() {
                @Override
                public List<OwnCompetence> of(UUID structureId, UUID framework) {
                    return List.of();
                }

                @Override
                public void keep(OwnFramework framework) {
                    known.put(framework.id(), framework);
                }

                @Override
                public void forget(UUID framework) {
                    known.remove(framework);
                }
            }));

    private static ObjectNode example() throws IOException {
        return (ObjectNode)
                EventJson.MAPPER.readTree(Contracts.exampleOf("assessment-service", "structure-framework-state.v1"));
    }

    private void hear(JsonNode state) {
        handler.handle(new IncomingEvent(
                new UUID(0, 1),
                handler.topic(),
                handler.type(),
                ID,
                0,
                1,
                null,
                OffsetDateTime.parse("2026-11-24T10:00:00Z"),
                state));
    }

    @Test
    void aSchoolsFrameworkIsUnderstoodAsWhatItCallsCompetences() throws IOException {
        hear(example());
        OwnFramework school = known.get(ID);
        assertThat(school.base()).isEqualTo("crcn");
        // What it reads from an item is left out.
        assertThat(school.competences())
                .containsExactly(new OwnCompetence(
                        ID,
                        1,
                        "Référentiel de l'école (exemple)",
                        "S1",
                        "Trouver des offres",
                        List.of(new CompetenceCode("1.1"))));
    }

    @Test
    void anArchivedOneIsForgotten() throws IOException {
        hear(example());
        hear(example().put("archived", true));
        assertThat(known).isEmpty();
    }

    @Test
    void whatLacksItsEssentialsIsMalformed() throws IOException {
        JsonNode without = example().without(List.of("document"));
        assertThatThrownBy(() -> hear(without)).isInstanceOf(MalformedEvent.class);
        assertThat(known).isEmpty();
    }
}
