package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.layout.Service;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What two members of the jury do with the sessions of a centre's day. */
final class DayJury {
    private DayJury() {}

    /** One member proposes that it was a fraud, another one confirms it. */
    static void decides(CentreDay day) {
        String proposal = "/v1/jury/candidates/" + day.cheating.candidateId() + "/proposal";
        Api julie = DaySession.as("jury-julie", Service.CERTIFICATION);
        julie.post(proposal, Map.of("status", "rejected", "comment", "fraud", "reason", "Une antisèche a été vue."))
                .expect(204);
        Map<String, String> proposed = Map.of("proposedAt", proposedAt(day));
        assertThat(julie.post(proposal + "/confirmation", proposed).code()).isEqualTo("same-reader");
        DaySession.as("jury-jules", Service.CERTIFICATION)
                .post(proposal + "/confirmation", proposed)
                .expect(204);
    }

    private static String proposedAt(CentreDay day) {
        JsonNode decisions = line(sees(day.morning()), day.cheating).at("/certifications/0/decisions");
        return StreamSupport.stream(decisions.spliterator(), false)
                .filter(decision -> decision.path("kind").asText().equals("proposed"))
                .reduce((one, later) -> later)
                .orElseThrow()
                .path("madeAt")
                .asText();
    }

    /** A meeting of the jury publishes all three sessions. */
    static void publishes(CentreDay day) {
        Api julie = DaySession.as("jury-julie", Service.CERTIFICATION);
        Map<String, String> members = Map.of(
                "heldOn", LocalDate.now(day.morning().zone()).toString(),
                "technical", "Julie Exemple",
                "pedagogical", "Jules Exemple",
                "outside", "Odile Exemple");
        String meeting = julie.post(
                        "/v1/jury/deliberations",
                        Map.of(
                                "members",
                                members,
                                "sessionIds",
                                day.sessions().stream().map(DaySession::id).toList()))
                .expect(201)
                .path("id")
                .asText();
        JsonNode told = Api.until(
                        () -> julie.get("/v1/jury/deliberations/" + meeting),
                        answer -> answer.body().path("waiting").asInt(-1) == 0)
                .body();
        assertThat(told.path("sessions").findValuesAsText("outcome")).hasSize(3).containsOnly("published");
    }

    static JsonNode sees(DaySession session) {
        return DaySession.as("jury-julie", Service.CERTIFICATION)
                .get("/v1/jury/sessions/" + session.id())
                .expect(200)
                .path("candidates");
    }

    static JsonNode line(JsonNode candidates, Examinee one) {
        for (JsonNode line : candidates) if (line.path("candidateId").asText().equals(one.candidateId())) return line;
        throw new AssertionError("not in the session: " + one.candidateId());
    }
}
