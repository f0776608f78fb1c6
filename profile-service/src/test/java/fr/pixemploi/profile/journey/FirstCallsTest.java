package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.LATER;
import static fr.pixemploi.profile.journey.World.NADIA;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** An adviser's Monday morning: whom to call, why, and what to have at hand. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class FirstCallsTest {
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Inject
    Sql sql;

    private static String plan(UUID person, Map<String, Object> plan) {
        String tag = as("nadia").get(followUp(person)).header("ETag");
        return as("nadia")
                .header("If-Match", tag)
                .contentType("application/merge-patch+json")
                .body(plan)
                .patch(followUp(person))
                .then()
                .statusCode(204)
                .extract()
                .header("ETag");
    }

    private static String followUp(UUID person) {
        return "/v1/beneficiaries/" + person + "/follow-up";
    }

    /** Reasons by person, of Nadia's people, two on a page. */
    private static List<Map<String, Object>> calls() {
        List<Map<String, Object>> all = new ArrayList<>();
        String cursor = null;
        do {
            var call = as("nadia")
                    .queryParam("structureId", A)
                    .queryParam("referent", "me")
                    .queryParam("limit", 2);
            Response page = (cursor == null ? call : call.queryParam("cursor", cursor)).get("/v1/caseload/first-calls");
            all.addAll(page.then().statusCode(200).extract().path("items"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return all;
    }

    private static String reason(UUID person) {
        return calls().stream()
                .filter(call -> ((Map<?, ?>) call.get("person")).get("id").equals(person.toString()))
                .map(call -> call.get("reason").toString())
                .findFirst()
                .orElse("none");
    }

    private World.Person mine() {
        World.Person person = World.aPersonOfA();
        sql.update("update beneficiary set referent_id = ? where id = ?", NADIA, person.id());
        return person;
    }

    private World.Person whoShares(Map<String, Integer> levels, Instant until) {
        World.Person person = mine();
        UUID result = World.aResult(person.id(), Instant.now().toString(), levels);
        World.consent(person.id(), A, until.toString(), List.of(result));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> World.entry("nadia", A, person.id()).get("lastResult") != null);
        return person;
    }

    private static void talkedOver(World.Person person) {
        as("nadia").post(followUp(person.id()) + "/conversations").then().statusCode(200);
    }

    @Test
    void oneAfterTheOtherReasonsComeUpAndAreSettled() {
        World.Person person = whoShares(Map.of("1.1", 7, "1.2", 7, "1.3", 7, "2.1", 7, "2.2", 7), World.END);
        assertThat(reason(person.id())).isEqualTo("result-to-talk-over");

        plan(person.id(), Map.of("interviewAt", Instant.now().toString()));
        assertThat(reason(person.id())).isEqualTo("interview-today");
        plan(
                person.id(),
                Map.of("interviewAt", Instant.now().plus(3, ChronoUnit.DAYS).toString()));
        talkedOver(person);
        assertThat(reason(person.id())).isEqualTo("ready-for-certification");

        UUID pathway = Ids.next();
        World.tellPathway(pathway, 1, person.id(), A, "in-progress", 1);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> World.entry("nadia", A, person.id()).get("pathway") != null);
        sql.update("update pathway set progressed_at = now() - interval '22 days' where id = ?", pathway);
        assertThat(reason(person.id())).isEqualTo("stalled");

        World.tellPathway(pathway, 2, person.id(), A, "to-remake", 1);
        Awaitility.await().atMost(Patience.FAR).until(() -> "pathway-to-remake".equals(reason(person.id())));
        World.tellPathway(pathway, 3, person.id(), A, "in-progress", 1);
        Awaitility.await().atMost(Patience.FAR).until(() -> !"pathway-to-remake".equals(reason(person.id())));
        sql.update("update pathway set progressed_at = now() - interval '22 days' where id = ?", pathway);

        plan(person.id(), Map.of("quietUntil", today.plusDays(14).toString()));
        assertThat(reason(person.id())).isEqualTo("none");
        plan(person.id(), Map.of("quietUntil", today.minusDays(1).toString()));
        assertThat(reason(person.id())).isEqualTo("stalled");
        World.tellCertificate(Ids.next(), 1, person.id(), "published");
        sql.update("update pathway set status = 'completed' where id = ?", pathway);
        Awaitility.await().atMost(Patience.FAR).until(() -> reason(person.id()).equals("none"));
    }

    @Test
    void aResultThatWasCompletedBeforeATalkAndIsSharedAfterItWaitsToBeTalkedOver() {
        World.Person person = mine();
        Instant completed = Instant.now();
        UUID first = World.aResult(person.id(), completed.toString(), Map.of("1.1", 2));
        UUID second = World.aResult(person.id(), completed.plusMillis(200).toString(), Map.of("1.1", 3));
        World.consent(person.id(), A, LATER, List.of(first));
        Awaitility.await().atMost(Patience.FAR).until(() -> first.toString().equals(shown(person)));
        talkedOver(person);
        assertThat(reason(person.id())).isEqualTo("none");

        UUID grant = World.consent(person.id(), A, LATER, List.of(second));
        Awaitility.await().atMost(Patience.FAR).until(() -> second.toString().equals(shown(person)));
        assertThat(reason(person.id())).isEqualTo("result-to-talk-over");
        // Who talked about the first one again settles nothing about the other.
        as("nadia")
                .queryParam("resultId", first)
                .post(followUp(person.id()) + "/conversations")
                .then()
                .statusCode(200);
        assertThat(reason(person.id())).isEqualTo("result-to-talk-over");
        talkedOver(person);
        assertThat(reason(person.id())).isEqualTo("none");

        person.calls().delete("/v1/sharings/" + grant).then().statusCode(204);
        Awaitility.await().atMost(Patience.FAR).until(() -> first.toString().equals(shown(person)));
        assertThat(reason(person.id())).isEqualTo("none");
    }

    private static String shown(World.Person person) {
        Object result = World.entry("nadia", A, person.id()).get("lastResult");
        return result == null ? null : ((Map<?, ?>) result).get("resultId").toString();
    }

    @Test
    void sharingThatEndsSoonAndInvitationsWithoutAnAnswerAreReasonsInTheirOrder() {
        World.Person ends = whoShares(Map.of("1.1", 3), Instant.now().plus(10, ChronoUnit.DAYS));
        talkedOver(ends);
        String invited = World.register("nadia", A).path("id");
        World.invite("nadia", invited);
        UUID unanswered = UUID.fromString(invited);
        sql.update("update beneficiary set referent_id = ? where id = ?", NADIA, unanswered);
        assertThat(reason(unanswered)).isEqualTo("none");
        sql.update("update invitation set made_at = now() - interval '6 days' where beneficiary_id = ?", unanswered);

        List<String> order = calls().stream()
                .map(call -> ((Map<?, ?>) call.get("person")).get("id").toString())
                .toList();
        assertThat(order).doesNotHaveDuplicates().containsSubsequence(ends.id().toString(), invited);
        Map<String, Object> call = calls().stream()
                .filter(each -> ((Map<?, ?>) each.get("person")).get("id").equals(invited))
                .findFirst()
                .orElseThrow();
        assertThat(call)
                .containsEntry("action", "invite-again")
                .containsEntry("sentence", "Invitation restée sans réponse : relancez.");
        as("nadia")
                .header("Accept-Language", "en")
                .get("/v1/caseload/call-rules")
                .then()
                .statusCode(200)
                .body("proposal", equalTo(true))
                .body("rules.find { it.reason == 'stalled' }.sentence", containsString("three weeks"));
    }

    @Test
    void whoSharesNothingGivesNoReasonThatIsOfAResult() {
        World.Person person = mine();
        World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 3));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> person.calls()
                        .get("/v1/profiles/me")
                        .path("timeline.size()")
                        .equals(1));
        assertThat(reason(person.id())).isEqualTo("none");
    }

    @Test
    void theSheetShowsWhatIsSharedAndWhatChangedAndThePersonSeesThatItWasRead() {
        World.Person person = whoShares(Map.of("1.1", 2, "1.2", 4), World.END);
        UUID second = World.aResult(
                person.id(), Instant.now().plusSeconds(5).toString(), Map.of("1.1", 3, "1.2", 4, "5.2", 1));
        String sheet = "/v1/caseload/sheets/" + person.id();
        as("nadia")
                .accept("text/html")
                .queryParam("structureId", A)
                .get(sheet)
                .then()
                .statusCode(200)
                .body(containsString("Un seul résultat est partagé"));
        World.consent(person.id(), A, LATER, List.of(second));
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> as("nadia")
                        .accept("text/html")
                        .queryParam("structureId", A)
                        .get(sheet)
                        .then()
                        .statusCode(200)
                        .header("Content-Security-Policy", containsString("default-src 'none'"))
                        .body(containsString("Léa Exemple"))
                        .body(containsString(
                                "1.1 Mener une recherche et une veille d'information : niveau 2, puis niveau 3"))
                        .body(containsString("5.2 Construire un environnement numérique : niveau 1")));
        person.calls().get("/v1/reads/me").then().body("items.kind", hasSize(1));
        as("bruno")
                .accept("text/html")
                .queryParam("structureId", B)
                .get(sheet)
                .then()
                .statusCode(404);
        person.calls()
                .get("/v1/sharings")
                .then()
                .extract()
                .<List<String>>path("items.grantId")
                .forEach(grant ->
                        person.calls().delete("/v1/sharings/" + grant).then().statusCode(204));
        as("nadia")
                .accept("text/html")
                .queryParam("structureId", A)
                .get(sheet)
                .then()
                .body(containsString("Aucun résultat n'est partagé"))
                .body(not(containsString("niveau 3")));
    }
}
