package fr.pixemploi.proofs;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.Patience;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Somebody of a name that nobody else has, of whom much is kept in all services: a certificate, a second file, a diagnosis, all that staff write. */
final class KnownPerson {
    private final Platform platform = RunningPlatform.get();
    private final Cast cast;
    private final Journey journey;
    private final String name;
    private String secondFile = "";

    KnownPerson(String name) {
        this.name = name;
        this.cast = new Cast(platform.endpoints(), platform.tokens(), name);
        this.journey = new Journey(cast, RunningPlatform.sheet(), RunningPlatform.SAY);
    }

    /** Plays the journey, and what it does not come past. */
    KnownPerson comes() {
        journey.play();
        joinsASecondFile();
        saysMore();
        listsShowAllThatCame();
        staffWrite();
        isRestricted();
        isDiagnosed();
        plays();
        listsShowAllThatCame();
        return this;
    }

    String name() {
        return name;
    }

    /** Of both files and of the account, as the identity provider says it and as the partner calls it. */
    Set<String> ids() throws IOException {
        String[] token = platform.tokens().forUser(cast.account()).split("\\.");
        String subject = new ObjectMapper()
                .readTree(Base64.getUrlDecoder().decode(token[1]))
                .path("sub")
                .asText();
        return new HashSet<>(Set.of(
                journey.travel().beneficiaryId(),
                secondFile,
                subject,
                cast.account().replaceFirst("^journey-", "")));
    }

    /** The copy of all that is kept, as the person takes it. */
    TakenCopy takesCopy() throws IOException, InterruptedException {
        String id = ExportOnStage.ready(cast.seeker(Service.PROFILE), "/v1/exports");
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(platform.endpoints().of(Service.PROFILE) + "/v1/exports/" + id + "/archive"))
                .timeout(Patience.FAR)
                .header("Authorization", Api.authorization(platform.tokens().forUser(cast.account())))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return TakenCopy.of(client.send(request, HttpResponse.BodyHandlers.ofByteArray())
                    .body());
        }
    }

    /** What an adviser talks over is what the caseload shows: a second later than news come. */
    private void listsShowAllThatCame() {
        News.hasArrived();
        await().atMost(Patience.FAR).until(this::isFolded);
    }

    private boolean isFolded() throws SQLException {
        try (Connection connection = StoredRows.connect(Service.PROFILE);
                PreparedStatement waiting =
                        connection.prepareStatement("select 1 from profile_to_fold where beneficiary_id = any (?)")) {
            Object[] files = {UUID.fromString(journey.travel().beneficiaryId()), UUID.fromString(secondFile)};
            waiting.setArray(1, connection.createArrayOf("uuid", files));
            try (ResultSet rows = waiting.executeQuery()) {
                return !rows.next();
            }
        }
    }

    private void joinsASecondFile() {
        Api bruno = cast.person("bruno", Service.PROFILE);
        secondFile = bruno.post(
                        "/v1/beneficiaries",
                        Map.of(
                                "structureId",
                                Cast.OTHER_MISSION_LOCALE,
                                "externalId",
                                "second-" + UUID.randomUUID(),
                                "firstName",
                                cast.firstName(),
                                "lastName",
                                name,
                                "birthDate",
                                "2003-04-05"))
                .expect(201)
                .path("id")
                .asText();
        String code = bruno.post("/v1/beneficiaries/" + secondFile + "/invitations", null)
                .expect(200)
                .path("invitationCode")
                .asText();
        cast.seeker(Service.PROFILE)
                .post("/v1/beneficiaries/me/account-links", Map.of("invitationCode", code, "join", true))
                .expect(200);
    }

    private void saysMore() {
        Api space = cast.seeker(Service.PROFILE).with(Map.of("If-Match", "*"));
        space.send("PATCH", "/v1/beneficiaries/me", Map.of("email", name + "@exemple.test", "phone", "+33123456789"))
                .expect(200);
        space.send(
                        "PATCH",
                        "/v1/beneficiaries/me/situation",
                        Map.of("commune", "03185", "accommodationNeeds", List.of("read-aloud")))
                .expect(200);
        space.post("/v1/rights-requests/me", Map.of("kind", "correction", "words", "Mon nom s'écrit " + name))
                .expect(201);
        int inForce =
                space.get("/v1/notices/information").expect(200).path("version").asInt();
        space.post("/v1/notices/information/readings", Map.of("version", inForce))
                .expect(204);
    }

    private void staffWrite() {
        Api nadia = cast.person("nadia", Service.PROFILE);
        String file = "/v1/beneficiaries/" + journey.travel().beneficiaryId();
        nadia.post(file + "/notes", Map.of("content", "Note sur " + name)).expect(201);
        nadia.post(file + "/tasks", Map.of("content", "Appeler " + name, "dueOn", "2027-01-15"))
                .expect(201);
        nadia.with(Map.of("If-Match", "*"))
                .send("PATCH", file + "/follow-up", Map.of("interviewAt", "2027-01-12T09:30:00+01:00"))
                .expect(204);
        nadia.post(file + "/follow-up/conversations", null).expect(200);
        nadia.post(
                        "/v1/sharing-requests",
                        Map.of(
                                "structureId",
                                Cast.MISSION_LOCALE,
                                "beneficiaryId",
                                journey.travel().beneficiaryId(),
                                "reason",
                                "faire-le-point",
                                "purpose",
                                "formation"))
                .expect(201);
        Map<String, Object> people =
                Map.of("beneficiaryIds", List.of(journey.travel().beneficiaryId()));
        String group = nadia.post(
                        "/v1/groups",
                        Map.of(
                                "structureId",
                                Cast.MISSION_LOCALE,
                                "kind",
                                "workshop",
                                "name",
                                "Essai",
                                "beginsOn",
                                "2026-12-01"))
                .expect(201)
                .path("id")
                .asText();
        nadia.post("/v1/groups/" + group + "/members", people).expect(204);
        String invited = nadia.post(
                        "/v1/group-actions/invitations",
                        Map.of("structureId", Cast.MISSION_LOCALE, "people", people, "campaignCode", "PXEMPR346"))
                .expect(201)
                .path("id")
                .asText();
        Api.until(
                () -> nadia.get("/v1/group-actions/" + invited),
                answer -> answer.body().path("state").asText().equals("done"));
        cast.person("nadia", Service.ASSESSMENT)
                .post(
                        "/v1/kiosk-codes",
                        Map.of(
                                "structureId",
                                Cast.MISSION_LOCALE,
                                "beneficiaryId",
                                journey.travel().beneficiaryId(),
                                "campaignCode",
                                "PXCMRT346"))
                .expect(201);
    }

    /** For a while, in the structure to which nothing is shown, so that what is shown to the other one stays. */
    private void isRestricted() {
        Api bruno = cast.person("bruno", Service.PROFILE);
        String request = "/v1/rights-requests/"
                + bruno.post(
                                "/v1/rights-requests",
                                Map.of(
                                        "structureId",
                                        Cast.OTHER_MISSION_LOCALE,
                                        "beneficiaryId",
                                        secondFile,
                                        "kind",
                                        "restriction"))
                        .expect(201)
                        .path("id")
                        .asText();
        bruno.post(request + "/answer", Map.of("outcome", "carried-out")).expect(200);
        String today = LocalDate.now(ZoneId.of("Europe/Paris")).toString();
        bruno.post(request + "/lifting", Map.of("reason", "donnees-verifiees", "toldOn", today))
                .expect(200);
    }

    private void isDiagnosed() {
        Api assessment = cast.seeker(Service.ASSESSMENT);
        String diagnosis = "/v1/diagnoses/"
                + assessment
                        .post("/v1/diagnoses", Map.of("device", "phone"))
                        .expect(201)
                        .path("id")
                        .asText();
        assessment
                .post(diagnosis + "/answers", Map.of("questionId", "devices", "choice", "none"))
                .expect(200);
        assessment
                .post(diagnosis + "/answers", Map.of("questionId", "at-ease", "choice", "not-yet"))
                .expect(200);
    }

    private void plays() {
        String code = GameOnStage.made(cast.person("marc", Service.PROFILE))
                .at("/teams/0/code")
                .asText();
        cast.seeker(Service.PROFILE)
                .send(
                        "PUT",
                        "/v1/games/me",
                        Map.of("code", code, "nickname", "Cigale 26", "agreed", true, "textVersion", 1))
                .expect(200);
    }
}
