package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.A;
import static fr.pixemploi.certification.journey.World.aCandidate;
import static fr.pixemploi.certification.journey.World.aCandidateByName;
import static fr.pixemploi.certification.journey.World.aPerson;
import static fr.pixemploi.certification.journey.World.aSession;
import static fr.pixemploi.certification.journey.World.as;
import static fr.pixemploi.certification.journey.World.authorise;
import static fr.pixemploi.certification.journey.World.candidate;
import static fr.pixemploi.certification.journey.World.letIn;
import static fr.pixemploi.certification.journey.World.seated;
import static fr.pixemploi.certification.journey.World.tell;
import static fr.pixemploi.certification.journey.World.theEnd;
import static fr.pixemploi.certification.journey.World.unseated;
import static fr.pixemploi.certification.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Accounts;
import fr.pixemploi.kit.topic.ToldErasures;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Candidates who are enrolled by name alone, and whose account the exam room says. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class SeatedAccountsTest {
    @Inject
    SeatsHeard seatsHeard;

    @Inject
    Sql sql;

    @Test
    void peopleAreEnrolledByNameAloneAndLetInOnceTheRoomKnowsWithWhoseAccount() {
        UUID session = aSession();
        UUID lea = aCandidateByName(session, "Léa");
        UUID noe = aCandidateByName(session, "Noé");
        for (UUID one : new UUID[] {lea, noe}) {
            assertThat(candidate(session, one).getString("beneficiaryId")).isNull();
            assertThat(candidate(session, one).getString("eligibleCompetences")).isNull();
            assertThat(candidate(session, one).getString("status")).isEqualTo("enrolled");
        }
        as("ines")
                .post("/v1/candidates/{id}/authorisation", lea)
                .then()
                .statusCode(409)
                .body("code", equalTo("account-not-known"));
        as("jury-julie")
                .get("/v1/jury/sessions/{id}", aFinalized(session))
                .then()
                .statusCode(200)
                .body("candidates.size()", equalTo(2));
        Topic.Seen state = state(lea, 1);
        Contracts.checkEvent(state.type(), state.json());
        assertThat(state.data().has("beneficiaryId")).isFalse();
        assertThat(Topic.of("certification.candidate").about(lea))
                .as("nobody is written to who is not known")
                .isEmpty();
    }

    @Test
    void whoeverIsSeatedIsTheCandidateHoweverLittleIsKnownOfThem() {
        World.Person person = aPerson("seated-few", 2);
        UUID session = aSession();
        // Known before it is of use.
        await().atMost(Patience.FAR)
                .until(() -> World.enrol(session, person.id(), "Trop tôt")
                        .path("detail")
                        .toString()
                        .contains("2 comp"));
        UUID lea = aCandidateByName(session, "Léa");
        seated(lea, person.id(), 1);
        awaitAccount(session, lea, person.id());
        assertThat(candidate(session, lea).getInt("eligibleCompetences")).isEqualTo(2);
        assertThat(with(person.token()).get("/v1/candidates/me").<String>path("items[0].candidateId"))
                .isEqualTo(lea.toString());
        assertThat(seatsHeard.of(lea)).containsExactly(new SeatsHeard.Heard(lea, person.id()));
        authorise(lea);

        Topic.Seen last = await().atMost(Patience.FAR)
                .until(
                        () -> Topic.of("certification.candidate.state").about(lea),
                        seen -> !seen.isEmpty() && seen.getLast().version() == 4)
                .getLast();
        Contracts.checkEvent(last.type(), last.json());
        assertThat(last.data().path("beneficiaryId").asText())
                .isEqualTo(person.id().toString());
        assertThat(Topic.of("certification.candidate.state").about(lea))
                .as("at each change, of which a seat and its account are one")
                .extracting(Topic.Seen::version)
                .containsExactly(1L, 3L, 4L);
    }

    @Test
    void aLeaveThatIsHeardBeforeTheSeatHoldsOnceTheSeatIsHeard() {
        World.Person person = aPerson("seated-late", 5);
        UUID session = aSession();
        UUID lea = aCandidateByName(session, "Léa");
        UUID leave = Ids.next();
        letIn(lea, person.id(), leave, 2);
        letIn(lea, person.id(), leave, 2);
        seated(lea, person.id(), 1);
        awaitAccount(session, lea, person.id());
        await().atMost(Patience.FAR)
                .until(() -> candidate(session, lea).getString("status").equals("authorised"));
        assertThat(with(person.token()).get("/v1/candidates/me").<String>path("items[0].authorisationId"))
                .isEqualTo(leave.toString());
        World.heldUp(World.finalizes(session), "tests-back");
    }

    @Test
    void aTestThatIsHeardBeforeTheSeatIsKeptAndNobodysUntilItIs() {
        World.Person person = aPerson("seated-after", 5);
        UUID session = aSession();
        UUID lea = aCandidateByName(session, "Léa");
        UUID leave = Ids.next();
        letIn(lea, person.id(), leave, 2);
        tell(theEnd(leave, lea, person.id(), "completed", 32, 40, 10), "seated-after-" + leave);
        await().atMost(Patience.FAR)
                .until(() -> sql.query("select 1 from certification_sitting where candidate_id = ?", lea)
                        .exists());
        assertThat(candidate(session, lea).getString("status")).isEqualTo("enrolled");
        seated(lea, person.id(), 1);
        awaitAccount(session, lea, person.id());
        await().atMost(Patience.FAR)
                .until(() -> candidate(session, lea).getString("status").equals("tested"));
        assertThat(seatsHeard.of(lea)).isNotEmpty();
    }

    @Test
    void whatTheRoomTookBackStaysSoWhateverIsHeardAgain() {
        World.Person person = aPerson("seated-again", 5);
        UUID session = aSession();
        UUID lea = aCandidateByName(session, "Léa");
        seated(lea, person.id(), 1);
        awaitAccount(session, lea, person.id());
        authorise(lea);
        unseated(lea, person.id(), 2);
        await().atMost(Patience.FAR).until(() -> candidate(session, lea).getString("beneficiaryId") == null);
        assertThat(candidate(session, lea).getString("status")).isEqualTo("enrolled");
        assertThat(candidate(session, lea).getString("eligibleCompetences")).isNull();
        unseated(lea, person.id(), 2);
        seated(lea, person.id(), 1);
        heard(lea);
        assertThat(candidate(session, lea).getString("beneficiaryId")).isNull();
        World.finalizes(session).then().statusCode(200);
    }

    @Test
    void anAccountOfAnotherNumberIsAFactForTheCentreAndBlocksNothing() {
        World.Person person = aPerson("seated-twice", 5);
        UUID session = aSession();
        UUID three = aCandidate(session, person.id(), "Léa");
        UUID seven = aCandidateByName(session, "Noé");
        // Said of different candidates, these may come in any order.
        seated(seven, person.id(), 1);
        await().atMost(Patience.FAR).until(() -> candidate(session, seven).getBoolean("accountContested"));
        assertThat(candidate(session, seven).getString("beneficiaryId")).isNull();
        assertThat(candidate(session, three).getString("beneficiaryId"))
                .isEqualTo(person.id().toString());
        letIn(seven, person.id(), Ids.next(), 2);
        heard(seven);
        assertThat(candidate(session, seven).getString("status")).isEqualTo("enrolled");
        // Other tests have letters of their own.
        assertThat(sql.query(
                                "select 1 from dead_letter where position(? in convert_from(payload, 'UTF8')) > 0",
                                seven.toString())
                        .exists())
                .isFalse();

        unseated(three, person.id(), 1);
        awaitAccount(session, seven, person.id());
        assertThat(candidate(session, seven).getBoolean("accountContested")).isFalse();
        assertThat(candidate(session, seven).getString("status")).isEqualTo("authorised");
        assertThat(candidate(session, three).getString("beneficiaryId")).isNull();
        assertThat(seatsHeard.of(seven)).extracting(SeatsHeard.Heard::person).containsOnly(person.id());
    }

    @Test
    void aSeatThatTurnsToAnotherAccountFreesTheFirstForWhoAwaitsIt() {
        World.Person lea = aPerson("seat-turns-lea", 5);
        World.Person noe = aPerson("seat-turns-noe", 5);
        UUID session = aSession();
        UUID one = aCandidate(session, lea.id(), "Léa");
        UUID two = aCandidate(session, noe.id(), "Noé");
        // The centre took one for the other; their word that both were taken back first is lost.
        seated(one, noe.id(), 2);
        await().atMost(Patience.FAR).until(() -> candidate(session, one).getBoolean("accountContested"));
        seated(two, lea.id(), 2);
        awaitAccount(session, two, lea.id());
        awaitAccount(session, one, noe.id());
        assertThat(candidate(session, one).getBoolean("accountContested")).isFalse();
    }

    @Test
    void joinedFilesAreOneAccount() {
        World.Person person = aPerson("seated-joined", 5);
        UUID file = Ids.next();
        Accounts.join(file, person.id(), A);
        UUID session = aSession();
        UUID three = aCandidate(session, file, "Léa");
        World.enrol(session, person.id(), "Léa").then().statusCode(409).body("code", equalTo("already-enrolled"));
        UUID seven = aCandidateByName(session, "Léa");
        seated(seven, person.id(), 1);
        await().atMost(Patience.FAR).until(() -> candidate(session, seven).getBoolean("accountContested"));
        // Under the own file at the number of the joined one: the same person.
        seated(three, person.id(), 1);
        awaitAccount(session, three, person.id());
    }

    @Test
    void whoIsErasedIsSeatedNowhere() {
        World.Person person = aPerson("seated-erased", 5);
        UUID session = aSession();
        UUID three = aCandidate(session, person.id(), "Léa");
        UUID seven = aCandidateByName(session, "Noé");
        seated(seven, person.id(), 1);
        letIn(seven, person.id(), Ids.next(), 2);
        await().atMost(Patience.FAR).until(() -> candidate(session, seven).getBoolean("accountContested"));
        UUID erasure = ToldErasures.tell(person.id());
        Topic completed = Topic.of("certification.erasure-completed");
        await().atMost(Patience.FAR).until(() -> !completed.about(erasure).isEmpty());
        assertThat(sql.query(
                                "select 1 from candidate where ? in (beneficiary_id, seated_beneficiary_id, authorised_beneficiary_id)",
                                person.id())
                        .exists())
                .isFalse();
        assertThat(sql.query("select 1 from candidate where id = ?", three).exists())
                .isFalse();
        assertThat(candidate(session, seven).getBoolean("accountContested")).isFalse();
        seated(seven, person.id(), 3);
        heard(seven);
        assertThat(candidate(session, seven).getBoolean("accountContested")).isFalse();
    }

    private static UUID aFinalized(UUID session) {
        World.finalizes(session).then().statusCode(200);
        return session;
    }

    private static void awaitAccount(UUID session, UUID candidate, UUID person) {
        await().atMost(Patience.FAR)
                .until(() ->
                        person.toString().equals(candidate(session, candidate).getString("beneficiaryId")));
    }

    /** Waits until what the room said of a candidate before has been heard: what is told under one key stays in order. */
    private static void heard(UUID candidate) {
        World.Person marker = aPerson("marker-" + Ids.next().toString().substring(24), 0);
        UUID session = aSession();
        UUID marked = aCandidateByName(session, "Marque");
        Topic.of("assessment.certification-sitting")
                .send(
                        Ids.next().toString(),
                        "fr.pixemploi.assessment.candidate-seated.v1",
                        candidate,
                        marked,
                        1,
                        marker.id(),
                        Map.of("candidateId", marked, "beneficiaryId", marker.id()));
        awaitAccount(session, marked, marker.id());
    }

    private static Topic.Seen state(UUID candidate, long version) {
        return await().atMost(Patience.FAR)
                .until(
                        () -> Topic.of("certification.candidate.state").about(candidate).stream()
                                .filter(seen -> seen.version() == version)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
