package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.kit.seal.SlowHash;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.patience.Patience;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** An exam room of the tests: its session and candidates as certification would tell them, its invigilator Inès. */
final class ExamRoom {
    static final UUID CENTRE = UUID.fromString("01940000-0000-7000-8000-00000000000c");
    private static final String INVIGILATOR = "ines";

    private static final String SAFE = "BCDFGHJKMPQRTVWXY2346789";

    private final UUID session = UUID.randomUUID();
    private final String accessCode = ThreadLocalRandom.current()
            .ints(6, 0, SAFE.length())
            .mapToObj(at -> SAFE.substring(at, at + 1))
            .collect(Collectors.joining());
    private final String startsAt;
    private final String sessionNumber =
            String.valueOf(ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000));
    private String dayCode = drawn();
    private int number;

    /** @param person who sits */
    record Candidate(UUID id, People.Person person, int number) {}

    ExamRoom() {
        this("2026-12-08T09:30:00");
    }

    /** @param startsAt on the clock of Tahiti */
    ExamRoom(String startsAt) {
        this.startsAt = startsAt;
        tell(1, "open");
        Awaitility.await().atMost(Patience.FAR).until(() -> read().statusCode() == 200);
    }

    UUID session() {
        return session;
    }

    String accessCode() {
        return accessCode;
    }

    void tell(long version, String status) {
        Topic.of("certification.session.state")
                .send(
                        UUID.randomUUID().toString(),
                        "fr.pixemploi.certification.session-state.v1",
                        session,
                        session,
                        version,
                        session,
                        Map.of(
                                "invigilation",
                                invigilation(),
                                "sessionId",
                                session,
                                "centreId",
                                CENTRE,
                                "room",
                                "Salle 12",
                                "startsAt",
                                startsAt,
                                "timeZone",
                                "Pacific/Tahiti",
                                "status",
                                status,
                                "accessCode",
                                accessCode));
    }

    /** As certification tells it: of the code its hash only. */
    private Map<String, Object> invigilation() {
        SlowHash hash = SlowHash.of(dayCode, session.toString().getBytes(StandardCharsets.US_ASCII), 1000);
        return Map.of("number", sessionNumber, "salt", hash.salt(), "rounds", hash.rounds(), "hash", hash.hash());
    }

    private static String drawn() {
        return ThreadLocalRandom.current()
                .ints(8, 0, SAFE.length())
                .mapToObj(at -> SAFE.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    String sessionNumber() {
        return sessionNumber;
    }

    String dayCode() {
        return dayCode;
    }

    /** The centre takes another code. */
    void renewDayCode(long version) {
        dayCode = drawn();
        tell(version, "open");
    }

    Candidate enrol() {
        return enrol(Map.of("timeFactor", 1.0, "noFocusRule", false, "readAloud", false, "breaks", false));
    }

    Candidate enrol(Map<String, Object> accommodations) {
        return enrol(accommodations, 6300);
    }

    /** @param testSeconds time of this candidate's test */
    Candidate enrol(Map<String, Object> accommodations, int testSeconds) {
        return enrol(accommodations, testSeconds, null);
    }

    /** @param testQuestions null where certification says nothing of it */
    Candidate enrol(Map<String, Object> accommodations, int testSeconds, @Nullable Integer testQuestions) {
        Candidate candidate = new Candidate(UUID.randomUUID(), People.someone(), ++number);
        tell(candidate, 1, candidate.person().id(), accommodations, testSeconds, testQuestions, false);
        Awaitility.await().atMost(Patience.FAR).until(() -> !line(candidate).isMissingNode());
        return candidate;
    }

    /** Whose account is not known, but for the test: the person who will come. */
    Candidate enrolByName() {
        Candidate candidate = new Candidate(UUID.randomUUID(), People.someone(), ++number);
        tell(candidate, 1, null);
        Awaitility.await().atMost(Patience.FAR).until(() -> !line(candidate).isMissingNode());
        return candidate;
    }

    /** @param account whose, as certification knows it */
    void tell(Candidate candidate, long version, @Nullable UUID account) {
        tell(
                candidate,
                version,
                account,
                Map.of("timeFactor", 1.0, "noFocusRule", false, "readAloud", false, "breaks", false),
                6300);
    }

    /** The candidate will not come. */
    void cancel(Candidate candidate, long version) {
        tell(
                candidate,
                version,
                candidate.person().id(),
                Map.of("timeFactor", 1.0, "noFocusRule", false, "readAloud", false, "breaks", false),
                6300,
                null,
                true);
    }

    private void tell(
            Candidate candidate,
            long version,
            @Nullable UUID account,
            Map<String, Object> accommodations,
            int testSeconds) {
        tell(candidate, version, account, accommodations, testSeconds, null, false);
    }

    private void tell(
            Candidate candidate,
            long version,
            @Nullable UUID account,
            Map<String, Object> accommodations,
            int testSeconds,
            @Nullable Integer testQuestions,
            boolean cancelled) {
        Map<String, Object> data = new HashMap<>();
        data.put("candidateId", candidate.id());
        data.put("sessionId", session);
        if (account != null) data.put("beneficiaryId", account);
        data.put("number", candidate.number());
        data.put("accommodations", accommodations);
        data.put("authorisationSeconds", 7200);
        data.put("testSeconds", testSeconds);
        if (testQuestions != null) data.put("testQuestions", testQuestions);
        if (cancelled) data.put("cancelled", true);
        Topic.of("certification.candidate.state")
                .send(
                        UUID.randomUUID().toString(),
                        "fr.pixemploi.certification.candidate-state.v1",
                        candidate.id(),
                        candidate.id(),
                        version,
                        account,
                        data);
    }

    /** Somebody types an access code at the door. */
    static Response comes(People.Person person, String accessCode) {
        return person.asks().body(Map.of("accessCode", accessCode)).post("/v1/live-sessions/arrivals");
    }

    /** What somebody shows who typed the right one. */
    String arrivalCode(People.Person person) {
        return comes(person, accessCode).then().statusCode(200).extract().path("arrivalCode");
    }

    Response seats(Candidate candidate, String arrivalCode) {
        return People.as(INVIGILATOR).body(Map.of("arrivalCode", arrivalCode)).put(account(candidate));
    }

    Response unseats(Candidate candidate) {
        return People.as(INVIGILATOR).delete(account(candidate));
    }

    String account(Candidate candidate) {
        return "/v1/live-sessions/" + session + "/candidates/" + candidate.id() + "/account";
    }

    Response read() {
        return People.as(INVIGILATOR).get("/v1/sessions/" + session + "/live");
    }

    JsonNode see() {
        return Player.json(read());
    }

    /** A candidate's line; a missing node when there is none. */
    JsonNode line(Candidate candidate) {
        for (JsonNode line : see().path("candidates")) {
            if (line.get("candidateId").asText().equals(candidate.id().toString())) return line;
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }

    Response commands(Candidate candidate, String command) {
        return People.as(INVIGILATOR)
                .post("/v1/sessions/" + session + "/live/candidates/" + candidate.id() + "/" + command);
    }

    Response ends(Candidate candidate, String reason) {
        return People.as(INVIGILATOR)
                .body(Map.of("reason", reason))
                .post("/v1/sessions/" + session + "/live/candidates/" + candidate.id() + "/end");
    }

    Response decides(String alert, String decision) {
        return People.as(INVIGILATOR).post("/v1/sessions/" + session + "/live/alerts/" + alert + "/" + decision);
    }

    /** Lets a candidate in, who starts. */
    Player start(Candidate candidate) {
        commands(candidate, "start-authorisation").then().statusCode(200);
        String authorisation = candidacy(candidate).get("authorisationId").asText();
        return Player.start(candidate.person(), "{\"authorisationId\": \"" + authorisation + "\"}");
    }

    JsonNode candidacy(Candidate candidate) {
        JsonNode mine = Player.json(candidate.person().asks().get("/v1/candidacies"));
        assertThat(mine.get("items")).hasSize(1);
        return mine.get("items").get(0);
    }

    static Response raises(Candidate candidate, Player player, int number) {
        return candidate
                .person()
                .creates()
                .body(Map.of("number", number, "category", "image-not-displaying"))
                .post("/v1/sittings/" + player.sitting() + "/alerts");
    }

    static JsonNode signs(Candidate candidate, Player player, Map<String, Object> sign) {
        Response told = candidate.person().asks().body(sign).post("/v1/sittings/" + player.sitting() + "/presence");
        told.then().statusCode(200);
        return Player.json(told);
    }
}
