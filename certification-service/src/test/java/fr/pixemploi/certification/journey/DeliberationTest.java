package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.aCandidate;
import static fr.pixemploi.certification.journey.World.aPerson;
import static fr.pixemploi.certification.journey.World.aSession;
import static fr.pixemploi.certification.journey.World.as;
import static fr.pixemploi.certification.journey.World.authorise;
import static fr.pixemploi.certification.journey.World.awaitTests;
import static fr.pixemploi.certification.journey.World.once;
import static fr.pixemploi.certification.journey.World.tell;
import static fr.pixemploi.certification.journey.World.theEnd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.ToldReads;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What waits for the jury, and what a meeting of it does with many sessions. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class DeliberationTest {
    private static final Map<String, Object> MEMBERS = Map.of(
            "heldOn",
            "2026-12-15",
            "technical",
            "Julie Exemple",
            "pedagogical",
            "Jules Exemple",
            "outside",
            "Odile Exemple");

    @Inject
    Sql sql;

    /** Someone who sat in a session that is finalized. */
    private record Sat(UUID session, World.Person person, UUID candidate) {
        static Sat with(String name, List<Map<String, Object>> alerts) {
            UUID session = aSession();
            World.Person person = aPerson(name, 5);
            UUID candidate = aCandidate(session, person.id(), "Léa");
            Map<String, Object> end = theEnd(authorise(candidate), candidate, person.id(), "completed", 32, 30, 30);
            if (!alerts.isEmpty()) end.put("alerts", alerts);
            tell(end, Ids.next().toString());
            awaitTests(session, 1);
            World.finalizes(session).then().statusCode(200);
            return new Sat(session, person, candidate);
        }

        void propose() {
            as("jury-julie")
                    .body(Map.of("status", "rejected", "comment", "fraud", "reason", "Une antisèche a été vue."))
                    .post("/v1/jury/candidates/{id}/proposal", candidate)
                    .then()
                    .statusCode(204);
        }

        List<String> certificates() {
            return World.with(person.token())
                    .get("/v1/certificates/me")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.status");
        }
    }

    private static JsonPath meeting(UUID id) {
        return as("jury-jules")
                .get("/v1/jury/deliberations/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static UUID deliberate(List<UUID> sessions) {
        return UUID.fromString(once(as("jury-julie"))
                .body(Map.of("members", MEMBERS, "sessionIds", sessions))
                .post("/v1/jury/deliberations")
                .then()
                .statusCode(201)
                .body("outsideMember", equalTo("Odile Exemple"))
                .body("waiting", equalTo((int) sessions.stream().distinct().count()))
                .extract()
                .path("id"));
    }

    private static void awaitEnd(UUID meeting) {
        Awaitility.await().atMost(Patience.FAR).until(() -> meeting(meeting).getInt("waiting") == 0);
    }

    private static String outcome(UUID meeting, UUID session) {
        return meeting(meeting).getString("sessions.find { it.id == '" + session + "' }.outcome");
    }

    @Test
    void aMeetingPublishesWhatCanBeToldAndSaysOfTheOthersWhyNot() {
        Sat lea = Sat.with("meeting-lea", List.of());
        Sat sam = Sat.with("meeting-sam", List.of());
        Sat fraud = Sat.with("meeting-fraud", List.of());
        fraud.propose();
        UUID open = aSession();
        UUID meeting = deliberate(List.of(lea.session(), fraud.session(), open, sam.session(), lea.session()));
        awaitEnd(meeting);
        assertThat(outcome(meeting, lea.session())).isEqualTo("published");
        assertThat(outcome(meeting, sam.session())).isEqualTo("published");
        assertThat(outcome(meeting, fraud.session())).isEqualTo("proposal-waits");
        assertThat(outcome(meeting, open)).isEqualTo("not-finalized");
        assertThat(lea.certificates()).containsExactly("published");
        assertThat(sam.certificates()).containsExactly("published");
        assertThat(fraud.certificates()).isEmpty();
        // Also of one that its centre never handed over.
        String there = "sessions.find { it.id == '" + open + "' }.";
        assertThat(meeting(meeting).getString(there + "startsAt")).isEqualTo("2026-12-08T09:30:00");
        assertThat(meeting(meeting).getString(there + "timeZone")).isEqualTo("Europe/Paris");
        assertThat(meeting(meeting).getString(there + "venue")).isEqualTo("Lycée Exemple");
        assertThat(meeting(meeting).getString(there + "town")).isEqualTo("Exempleville");
        assertThat(meeting(meeting).getString(there + "centreId")).isEqualTo(World.CENTRE.toString());
        as("jury-jules")
                .get("/v1/jury/deliberations")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(meeting.toString()));
    }

    @Test
    void whatAMeetingToldIsTakenBackWholeAndOnlyThat() {
        Sat lea = Sat.with("meeting-back-lea", List.of());
        Sat other = Sat.with("meeting-back-other", List.of());
        UUID meeting = deliberate(List.of(lea.session()));
        awaitEnd(meeting);
        UUID another = deliberate(List.of(other.session()));
        awaitEnd(another);
        Map<String, Object> withdrawal = Map.of("members", MEMBERS, "reason", "Les seuils n'étaient pas les bons.");
        String key = Ids.next().toString();
        List<String> ids = List.of(1, 2).stream()
                .map(i -> as("jury-jules")
                        .header("Idempotency-Key", key)
                        .body(withdrawal)
                        .post("/v1/jury/deliberations/{id}/withdrawal", meeting)
                        .then()
                        .statusCode(201)
                        .body("takenBackId", equalTo(meeting.toString()))
                        .extract()
                        .<String>path("id"))
                .toList();
        assertThat(ids.getFirst()).isEqualTo(ids.getLast());
        UUID back = UUID.fromString(ids.getFirst());
        awaitEnd(back);
        assertThat(outcome(back, lea.session())).isEqualTo("withdrawn");
        assertThat(lea.certificates()).containsExactly("revoked");
        assertThat(other.certificates()).containsExactly("published");
        once(as("jury-jules"))
                .body(withdrawal)
                .post("/v1/jury/deliberations/{id}/withdrawal", back)
                .then()
                .statusCode(409)
                .body("code", equalTo("nothing-to-take-back"));
    }

    @Test
    void aMeetingOfASessionThatIsNoneIsNotEntered() {
        long before = meetings();
        once(as("jury-julie"))
                .body(Map.of("members", MEMBERS, "sessionIds", List.of(aSession(), Ids.next())))
                .post("/v1/jury/deliberations")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-session"));
        assertThat(meetings()).isEqualTo(before);
    }

    private long meetings() {
        return sql.query("select count(*) from deliberation").one(row -> row.bigint("count"));
    }

    @Test
    void theQueueTellsWhatNeedsAHumanAndWhatDoesNot() {
        Sat plain = Sat.with("queue-plain", List.of());
        Sat alert = Sat.with("queue-alert", List.of(anAlert()));
        Sat fraud = Sat.with("queue-fraud", List.of());
        fraud.propose();
        as("jury-jules")
                .post("/v1/jury/sessions/{id}/assignment", alert.session())
                .then()
                .statusCode(200);
        assertThat(queue("automatic=true")).contains(plain.session()).doesNotContain(alert.session(), fraud.session());
        assertThat(queue("automatic=false"))
                .contains(alert.session(), fraud.session())
                .doesNotContain(plain.session());
        assertThat(queue("mine=true")).contains(alert.session()).doesNotContain(plain.session(), fraud.session());
        assertThat(questions(alert.session())).containsExactly("integrity-facts");
        assertThat(questions(fraud.session())).containsExactly("proposal");
        as("jury-jules")
                .queryParam("limit", 200)
                .get("/v1/jury/proposals")
                .then()
                .statusCode(200)
                .body("items.candidateId", hasItem(fraud.candidate().toString()))
                .body("items.candidateId", not(hasItem(plain.candidate().toString())))
                .rootPath("items.find { it.candidateId == '" + fraud.candidate() + "' }")
                .body("firstName", equalTo("Léa"))
                .body("lastName", equalTo("Exemple"))
                .body("startsAt", equalTo("2026-12-08T09:30:00"))
                .body("timeZone", equalTo("Europe/Paris"))
                .body("decisions", hasSize(1))
                .body("decisions[0].certification", equalTo("pix"))
                .body("decisions[0].status", equalTo("rejected"))
                .body("decisions[0].comment", equalTo("fraud"));
        awaitEnd(deliberate(List.of(plain.session())));
        assertThat(queue("limit=200")).doesNotContain(plain.session());
    }

    @Test
    void whoeverReadsTheProposalsIsToldToTheirCandidates() {
        Sat fraud = Sat.with("proposal-read", List.of());
        fraud.propose();
        as("jury-jules").get("/v1/jury/proposals?limit=200").then().statusCode(200);
        // Once by Julie, who waited for the test, and once by Jules.
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(
                                ToldReads.of("certification", fraud.person().id()))
                        .filteredOn("certification-result jury"::equals)
                        .hasSize(2));
    }

    private static Map<String, Object> anAlert() {
        return Map.of(
                "number", 3,
                "category", "image",
                "outcome", "dismissed",
                "raisedAt", "2026-12-08T08:40:00Z",
                "handledAt", "2026-12-08T08:42:00Z");
    }

    private static List<UUID> queue(String which) {
        return as("jury-jules")
                .get("/v1/jury/queue?limit=200&" + which.replace("limit=200", ""))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", UUID.class);
    }

    private static List<String> questions(UUID session) {
        return as("jury-jules")
                .get("/v1/jury/queue?limit=200")
                .jsonPath()
                .getList("items.find { it.id == '" + session + "' }.questions.kind");
    }

    private static ValidatableResponse withdraw(UUID meeting) {
        return once(as("jury-jules"))
                .body(Map.of("members", MEMBERS, "reason", "Une erreur."))
                .post("/v1/jury/deliberations/{id}/withdrawal", meeting)
                .then();
    }

    @Test
    void whatWasToldAnewSinceIsNotTakenBackWithAFormerMeeting() {
        Sat lea = Sat.with("meeting-since", List.of());
        UUID first = deliberate(List.of(lea.session()));
        awaitEnd(first);
        as("jury-julie")
                .body(Map.of("reason", "Une erreur."))
                .post("/v1/jury/sessions/{id}/publication-withdrawal", lea.session())
                .then()
                .statusCode(204);
        UUID second = deliberate(List.of(lea.session()));
        awaitEnd(second);
        UUID back = UUID.fromString(withdraw(first).statusCode(201).extract().path("id"));
        awaitEnd(back);
        assertThat(outcome(back, lea.session())).isEqualTo("told-since");
        assertThat(lea.certificates()).containsExactlyInAnyOrder("revoked", "published");
        withdraw(first).statusCode(409).body("code", equalTo("deliberation-taken-back"));
    }

    @Test
    void aMeetingThatToldNothingNewTakesNothingBack() {
        Sat lea = Sat.with("meeting-unchanged", List.of());
        awaitEnd(deliberate(List.of(lea.session())));
        UUID second = deliberate(List.of(lea.session()));
        awaitEnd(second);
        assertThat(outcome(second, lea.session())).isEqualTo("unchanged");
        withdraw(second).statusCode(409).body("code", equalTo("nothing-to-take-back"));
        assertThat(lea.certificates()).containsExactly("published");
    }

    @Test
    void anIncidentForTheJuryIsLookedAtByAHuman() {
        UUID session = aSession();
        UUID candidate = World.aCandidateByName(session, "Léa");
        once(as("ines"))
                .body(Map.of("category", "fraud", "candidateId", candidate, "words", "Une antisèche."))
                .post("/v1/sessions/{id}/incidents", session)
                .then()
                .statusCode(201);
        World.finalizes(session).then().statusCode(200);
        assertThat(queue("automatic=true")).doesNotContain(session);
        assertThat(questions(session)).containsExactly("incident");
    }
}
