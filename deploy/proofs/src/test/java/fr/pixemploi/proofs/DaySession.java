package fr.pixemploi.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.layout.Service;
import java.net.http.HttpRequest;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A session of today: what the centre's manager does with it, and somebody who invigilates without an account. */
final class DaySession {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final List<Examinee> candidates = new ArrayList<>();
    private final ZoneId zone;
    private final LocalDateTime startsAt;
    private final String room;
    private final String id;
    private final String accessCode;
    private final JsonNode door;
    private String entry = "";

    /** @param zone clock of the venue */
    DaySession(String room, String zone) {
        this.room = room;
        this.zone = ZoneId.of(zone);
        this.startsAt = LocalDateTime.now(this.zone).truncatedTo(ChronoUnit.MINUTES);
        this.id = SessionOnStage.open(claire(), room, startsAt.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME), zone)
                .expect(201)
                .path("id")
                .asText();
        this.accessCode = claire().get(path("")).expect(200).path("accessCode").asText();
        this.door = claire().get(path("/day-code")).expect(200);
    }

    static Api claire() {
        return as("claire", Service.CERTIFICATION);
    }

    static Api as(String who, Service service) {
        return new Api(
                RunningPlatform.get().endpoints().of(service),
                () -> RunningPlatform.get().tokens().forUser(who));
    }

    String id() {
        return id;
    }

    ZoneId zone() {
        return zone;
    }

    LocalDateTime startsAt() {
        return startsAt;
    }

    List<Examinee> candidates() {
        return candidates;
    }

    String path(String what) {
        return "/v1/sessions/" + id + what;
    }

    private String path(Examinee candidate) {
        return path("/candidates/" + candidate.candidateId());
    }

    void enrols(Examinee candidate) {
        candidate.isCandidate(claire().post(path("/candidates"), candidate.identity())
                .expect(201)
                .path("id")
                .asText());
        candidates.add(candidate);
    }

    /** All of them by one table, which names the session by its number. */
    void brings(List<Examinee> those) {
        StringBuilder table = new StringBuilder(claire().with(Map.of("Accept", "text/csv"))
                .get("/v1/import-templates/candidates")
                .text());
        for (Examinee one : those) table.append(row(one));
        String imported = claire().postTable(
                        "/v1/imports?kind=candidates&dryRun=false&structureId=" + Cast.CENTRE,
                        HttpRequest.BodyPublishers.ofString(table.toString()))
                .expect(202)
                .path("id")
                .asText();
        JsonNode outcome = Api.until(
                        () -> claire().get("/v1/imports/" + imported),
                        answer -> answer.body().path("state").asText().matches("checked|done|refused"))
                .body();
        if (outcome.path("made").asInt() != those.size()
                || outcome.path("faults").asInt() != 0)
            throw new AssertionError(outcome + " "
                    + claire().get("/v1/imports/" + imported + "/faults").text());
        JsonNode enrolled =
                claire().get(path("/candidates?limit=200")).expect(200).path("items");
        for (Examinee one : those)
            for (JsonNode line : enrolled)
                if (line.path("birthDate").asText().equals(one.birthDate().toString()))
                    one.isCandidate(line.path("id").asText());
        candidates.addAll(those);
    }

    private String row(Examinee one) {
        List<String> cells = List.of(
                door.path("number").asText(),
                "Centre Exemple",
                room,
                startsAt.format(DAY),
                startsAt.format(TIME),
                "Inès Exemple",
                "",
                "Exemple",
                one.firstName(),
                one.birthDate().format(DAY),
                "F",
                "75101",
                "",
                "",
                "France",
                "",
                "",
                "",
                "",
                "Gratuite",
                "",
                one.withClea() ? "oui" : "",
                "1 rue de l'Exemple",
                "Exempleville",
                zone.getId());
        return String.join(";", cells) + "\n";
    }

    JsonNode changes(Examinee candidate, Map<String, Object> what) {
        return claire().with(Map.of("If-Match", "*"))
                .send("PATCH", path(candidate), what)
                .expect(200);
    }

    void moves(Examinee candidate, DaySession to) {
        claire().post(path(candidate) + "/move", Map.of("sessionId", to.id)).expect(200);
        candidates.remove(candidate);
        to.candidates.add(candidate);
    }

    void isOrganised() {
        claire().with(Map.of("If-Match", "*"))
                .send(
                        "PUT",
                        path("/organisation"),
                        Map.of(
                                "invigilators",
                                List.of("Inès Exemple", "Malik Exemple"),
                                "computers",
                                candidates.size() + 2,
                                "ownStaff",
                                0,
                                "nobodyTrained",
                                true,
                                "noRelative",
                                true))
                .expect(200);
    }

    /** Waits until the exam room knows everybody, and goes in by number and day code. Returns until when that holds. */
    OffsetDateTime doorOpens() {
        Api.until(
                () -> as("ines", Service.ASSESSMENT).get(path("/live")),
                answer -> answer.body().path("candidates").size() == candidates.size());
        JsonNode entered = new Api(RunningPlatform.get().endpoints().of(Service.ASSESSMENT), null)
                .post("/v1/live-sessions/invigilation", door)
                .expect(201);
        entry = "Invigilation " + entered.path("token").asText();
        return OffsetDateTime.parse(entered.path("endsAt").asText());
    }

    /** Who came stands at the door with a code; the identity checked, the invigilator seats them and lets them in. */
    void letsIn(Examinee candidate) {
        String arrivalCode = candidate.arrives(accessCode);
        room().send("PUT", seat(candidate) + "/attendance", null).expect(200);
        seats(candidate, arrivalCode);
        room().post(live(candidate) + "/start-authorisation", null).expect(200);
    }

    /** Somebody sits down at the number of another candidate, which is seen and corrected before either begins. */
    void seatsWronglyAndCorrects(Examinee candidate, Examinee atNumberOf) {
        seats(atNumberOf, candidate.arrives(accessCode));
        room().send("PUT", seat(atNumberOf) + "/account", Map.of("arrivalCode", atNumberOf.arrives(accessCode)))
                .expect(409);
        room().send("DELETE", seat(atNumberOf) + "/account", null).expect(200);
    }

    private void seats(Examinee candidate, String arrivalCode) {
        room().send("PUT", seat(candidate) + "/account", Map.of("arrivalCode", arrivalCode))
                .expect(200);
    }

    /** What the room knows of a candidate's accommodations. */
    JsonNode arranged(Examinee candidate) {
        for (JsonNode line : room().get(path("/live")).expect(200).path("candidates"))
            if (line.path("candidateId").asText().equals(candidate.candidateId())) return line.path("accommodations");
        throw new AssertionError("not in the room: " + candidate.candidateId());
    }

    void validatesAlert(String alert, String category) {
        room().post(path("/live/alerts/" + alert + "/validation?category=" + category), null)
                .expect(200);
    }

    void ends(Examinee candidate, String reason) {
        room().post(live(candidate) + "/end", Map.of("reason", reason)).expect(200);
    }

    void notes(Examinee candidate, Map<String, String> incident) {
        Map<String, String> of = new HashMap<>(incident);
        of.put("candidateId", candidate.candidateId());
        as("ines", Service.CERTIFICATION).post(path("/incidents"), of).expect(201);
    }

    private Api room() {
        return new Api(RunningPlatform.get().endpoints().of(Service.ASSESSMENT), () -> entry);
    }

    private String seat(Examinee candidate) {
        return "/v1/live-sessions/" + id + "/candidates/" + candidate.candidateId();
    }

    private String live(Examinee candidate) {
        return path("/live/candidates/" + candidate.candidateId());
    }
}
