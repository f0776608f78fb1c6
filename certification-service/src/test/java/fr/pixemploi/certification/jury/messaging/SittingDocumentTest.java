package fr.pixemploi.certification.jury.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.certification.rules.domain.EndReason;
import fr.pixemploi.certification.rules.domain.Evidence;
import fr.pixemploi.certification.rules.domain.IntegrityFacts;
import fr.pixemploi.certification.rules.domain.IntegrityFacts.AlertOutcome;
import fr.pixemploi.certification.rules.domain.Samples;
import fr.pixemploi.certification.rules.domain.Scoring;
import fr.pixemploi.certification.rules.domain.ability.Abilities;
import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.event.MalformedEvent;
import fr.pixemploi.kit.json.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The example that assessment-service promises, as it stands there, and posteriors that other software worked out. */
class SittingDocumentTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final SittingDocument document = new SittingDocument();

    private static ObjectNode example() throws IOException {
        return (ObjectNode)
                JSON.readTree(Contracts.exampleOf("assessment-service", "certification-sitting-completed.v1"));
    }

    @Test
    void whatWasMeasuredIsReadOfTheCompetencesThatWereAskedAbout() throws IOException {
        Evidence evidence = document.of(example().toString());
        assertThat(evidence.endReason()).isEqualTo(EndReason.CANDIDATE);
        assertThat(evidence.answers()).isEqualTo(3);
        assertThat(evidence.measured().competences()).containsExactly("1.1", "1.2");
        assertThat(evidence.measured().covariance().getFirst().get(1))
                .isEqualTo(example().at("/posterior/covariance/0/1").asDouble());
        assertThat(evidence.withSkips().competences()).containsExactly("1.1", "1.2", "1.3");
    }

    @Test
    void theJuryIsToldOfAlertsAndOfLeftPagesForWhichTheRuleHeld() throws IOException {
        ObjectNode said = example();
        ObjectNode allowed = (ObjectNode) said.at("/answers/2");
        allowed.putObject("focus").put("times", 3).put("seconds", 60.0).put("held", false);
        IntegrityFacts facts = document.of(said.toString()).integrity();
        assertThat(facts.focusLosses()).containsExactly(new IntegrityFacts.FocusLoss(1, 1, 4.2));
        assertThat(facts.alerts())
                .first()
                .isEqualTo(new IntegrityFacts.Alert(
                        2,
                        "image-not-displaying",
                        AlertOutcome.VALIDATED,
                        Instant.parse("2026-11-24T09:04:00Z"),
                        Instant.parse("2026-11-24T09:05:30Z")));
        assertThat(facts.alerts().getLast().outcome()).isEqualTo(AlertOutcome.OPEN);
        assertThat(facts.alerts().getLast().handledAt()).isNull();
    }

    @Test
    void priorAnswersAndParametersGiveTheSamePosteriorsAgain() throws IOException {
        String said = example().toString();
        Evidence stored = document.of(said);
        Evidence again = document.workedOutAgain(said, Set.of());
        isClose(again.measured(), stored.measured());
        isClose(again.withSkips(), stored.withSkips());
        assertThat(again).as("and to the bit").isEqualTo(stored);
        assertThat(EventJson.write(Scoring.of(again, Samples.rules())))
                .isEqualTo(EventJson.write(Scoring.of(stored, Samples.rules())));
    }

    @Test
    void anItemThatWasWithdrawnCountsForNothing() throws IOException {
        Evidence without = document.workedOutAgain(example().toString(), Set.of("crcn-1-2-autre-exemple"));
        assertThat(without.answers()).isEqualTo(2);
        assertThat(without.measured().competences()).containsExactly("1.1");
        assertThat(without.measured().mean().getFirst())
                .as("the wrong answer about another competence had lowered it")
                .isGreaterThan(
                        document.of(example().toString()).measured().mean().getFirst());
    }

    @Test
    void anAnswerThatIsSaidTwiceCountsOnce() throws IOException {
        ObjectNode said = example();
        said.withArray("answers").add(said.at("/answers/0"));
        assertThat(document.of(said.toString())).isEqualTo(document.of(example().toString()));
        assertThat(document.workedOutAgain(said.toString(), Set.of()))
                .isEqualTo(document.of(example().toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"endReason", "competences", "prior", "posterior", "skipped", "answers", "alerts"})
    void refusesASittingThatLacksSomething(String field) throws IOException {
        ObjectNode said = example();
        said.remove(field);
        assertThatThrownBy(() -> document.of(said.toString()))
                .isInstanceOf(MalformedEvent.class)
                .hasMessageContaining(field);
    }

    static List<JsonNode> posteriors() throws IOException {
        try (InputStream in = SittingDocumentTest.class.getResourceAsStream("/golden/mirt-posteriors.json")) {
            return StreamSupport.stream(
                            JSON.readTree(Objects.requireNonNull(in))
                                    .path("cases")
                                    .spliterator(),
                            false)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("posteriors")
    void anIndependentProgramGetsTheSamePosteriorWithinTheErrorOfTheMethod(JsonNode golden) {
        ObjectNode said = JSON.createObjectNode().put("endReason", "completed");
        int size = golden.path("priorCov").size();
        for (int k = 0; k < size; k++) said.withArray("competences").add("1." + (k + 1));
        ObjectNode prior = said.putObject("prior");
        for (int k = 0; k < size; k++) prior.withArray("mean").add(0.0);
        prior.set("covariance", golden.path("priorCov"));
        said.set("posterior", prior);
        said.putObject("skipped").set("posterior", prior);
        ((ObjectNode) said.get("skipped")).putArray("questions");
        said.putArray("alerts");
        for (int i = 0; i < golden.path("A").size(); i++) {
            JsonNode slopes = golden.path("A").get(i);
            int k = 0;
            while (slopes.get(k).asDouble() == 0) k++;
            double a = slopes.get(k).asDouble();
            said.withArray("answers")
                    .addObject()
                    .put("number", i + 1)
                    .put("itemId", "i" + i)
                    .put("competence", "1." + (k + 1))
                    .put("score", golden.path("responses").get(i).asDouble())
                    .put("a", a)
                    .put("b", -golden.path("d").get(i).asDouble() / a)
                    .put("c", 0.0)
                    .put("d", 1.0);
        }
        Abilities measured = document.workedOutAgain(said.toString(), Set.of()).measured();
        for (int k = 0; k < size; k++) {
            assertThat(measured.mean().get(k))
                    .isCloseTo(golden.path("theta").get(k).asDouble(), within(2e-3));
            assertThat(measured.sd(k)).isCloseTo(golden.path("se").get(k).asDouble(), within(7e-3));
        }
    }

    private static void isClose(Abilities again, Abilities stored) {
        assertThat(again.competences()).isEqualTo(stored.competences());
        for (int i = 0; i < stored.size(); i++) {
            assertThat(again.mean().get(i)).isCloseTo(stored.mean().get(i), within(1e-9));
            for (int j = 0; j < stored.size(); j++)
                assertThat(again.covariance().get(i).get(j))
                        .isCloseTo(stored.covariance().get(i).get(j), within(1e-9));
        }
    }
}
