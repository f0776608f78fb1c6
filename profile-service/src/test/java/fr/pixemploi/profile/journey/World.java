package fr.pixemploi.profile.journey;

import static io.restassured.RestAssured.given;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.keycloak.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** People and news of the tests: files over REST, the rest told as the other services would tell it. */
final class World {
    static final UUID A = UUID.fromString("01940000-0000-7000-8000-00000000000a");
    static final UUID B = UUID.fromString("01940000-0000-7000-8000-00000000000b");
    /** Nadia's account. */
    static final String NADIA = "01940000-0000-7000-8000-000000000101";

    static final Tokens TOKENS =
            Tokens.of(ConfigProvider.getConfig().getValue(PlatformResource.KEYCLOAK_URL, String.class));

    /** In more than a year, and in less than the three for which somebody may share. */
    static final String LATER = newYear(2);

    static final Instant END = OffsetDateTime.parse(LATER).toInstant();

    private static String newYear(int yearsFromNow) {
        return LocalDate.now(ZoneId.of("Europe/Paris")).getYear() + yearsFromNow + "-01-01T00:00:00+01:00";
    }

    /** Someone registered in A whose account is linked. */
    record Person(UUID id, String token) {
        RequestSpecification calls() {
            return with(token);
        }
    }

    private World() {}

    static RequestSpecification as(String user) {
        return with(TOKENS.forUser(user));
    }

    /** Each call carries a new idempotency key, as a client's library would see to. */
    static RequestSpecification with(String token) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .accept("application/json")
                .header("Idempotency-Key", Ids.next().toString());
    }

    static Map<String, Object> someone(UUID structure) {
        return new HashMap<>(Map.of("structureId", structure, "firstName", "Léa", "lastName", "Exemple"));
    }

    static Response register(String adviser, UUID structure) {
        return as(adviser).body(someone(structure)).post("/v1/beneficiaries");
    }

    /** A code for a file, made by someone of the structure that registered it. */
    static String invite(String adviser, String file) {
        return as(adviser)
                .post("/v1/beneficiaries/" + file + "/invitations")
                .then()
                .statusCode(200)
                .extract()
                .path("invitationCode");
    }

    /** A code for a file that Nadia has just made in A. */
    static String aCode() {
        return invite("nadia", register("nadia", A).path("id"));
    }

    static String newAccount() {
        return TOKENS.newBeneficiary("personne-" + Ids.next());
    }

    /** A person of A, invited by Nadia, who has taken over the file. */
    static Person aPersonOfA() {
        Response registered = register("nadia", A);
        String token = newAccount();
        with(token)
                .body(Map.of("invitationCode", invite("nadia", registered.path("id"))))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        return new Person(UUID.fromString(registered.path("id")), token);
    }

    /** A result of which all levels are told; eight pix a level. */
    static UUID aResult(UUID person, String completedAt, Map<String, Integer> levels) {
        UUID result = Ids.next();
        tellResult(result, 1, person, completedAt, levels);
        return result;
    }

    static void tellResult(UUID result, long version, UUID person, String completedAt, Map<String, Integer> levels) {
        tellResult(result, version, person, completedAt, levels, null);
    }

    /** A result that takes the place of another one, since the sitting was scored again. */
    static void tellReplacing(
            UUID replaced, UUID result, UUID person, String completedAt, Map<String, Integer> levels) {
        tellResult(result, 1, person, completedAt, levels, replaced);
    }

    private static void tellResult(
            UUID result, long version, UUID person, String completedAt, Map<String, Integer> levels, UUID replaces) {
        List<Map<String, Object>> competences = new ArrayList<>();
        new TreeMap<>(levels)
                .forEach((code, level) -> competences.add(Map.of(
                        "code",
                        code,
                        "level",
                        level,
                        "pix",
                        8 * level,
                        "mean",
                        0.5 * level - 1.5,
                        "sd",
                        0.4,
                        "items",
                        3)));
        Map<String, Object> told = new HashMap<>(Map.of(
                "resultId",
                result,
                "beneficiaryId",
                person,
                "sittingId",
                Ids.next(),
                "frameworkVersion",
                1,
                "campaignCode",
                "PIXEMPL01",
                "completedAt",
                completedAt,
                "totalPix",
                levels.values().stream().mapToInt(level -> 8 * level).sum(),
                "competences",
                competences));
        if (replaces != null) told.put("replaces", replaces);
        Topic.of("assessment.result.state")
                .send(
                        result + "-" + version,
                        "fr.pixemploi.assessment.result-state.v1",
                        result,
                        result,
                        version,
                        person,
                        told);
    }

    /** The consent as the assessment service tells it. */
    static UUID consent(UUID person, UUID structure, String until, List<UUID> results) {
        UUID grant = Ids.next();
        tellConsent(grant, Ids.next().toString(), person, structure, until, results);
        return grant;
    }

    static void tellConsent(UUID grant, String eventId, UUID person, UUID structure, String until, List<UUID> results) {
        tellConsent(grant, eventId, person, structure, until, results, Map.of());
    }

    /** The consent as it is told of a kiosk, where a code of Nadia led. */
    static void tellKioskConsent(UUID grant, UUID person, UUID structure) {
        tellConsent(
                grant,
                Ids.next().toString(),
                person,
                structure,
                LATER,
                List.of(),
                Map.of("viaKiosk", Map.of("adviserId", NADIA, "codeMadeAt", "2026-11-24T09:00:00Z")));
    }

    private static void tellConsent(
            UUID grant,
            String eventId,
            UUID person,
            UUID structure,
            String until,
            List<UUID> results,
            Map<String, Object> more) {
        Map<String, Object> consent = new HashMap<>(more);
        consent.put("grantId", grant);
        consent.put("beneficiaryId", person);
        consent.put("structureId", structure);
        consent.put("purpose", "accompagnement");
        consent.put("until", until);
        consent.put("resultIds", results);
        Topic.of("assessment.sharing")
                .send(eventId, "fr.pixemploi.assessment.sharing-consented.v1", person, grant, 1, consent);
    }

    static void tellPathway(UUID pathway, long version, UUID person, UUID structure, String status, int done) {
        Topic.of("pathway.pathway.state")
                .send(
                        pathway + "-" + version,
                        "fr.pixemploi.pathway.pathway-state.v1",
                        pathway,
                        pathway,
                        version,
                        Map.of(
                                "pathwayId", pathway,
                                "beneficiaryId", person,
                                "structureId", structure,
                                "status", status,
                                "stepsDone", done,
                                "stepsTotal", 3));
    }

    static void tellDiagnosis(UUID diagnosis, UUID person, String route, String completedAt) {
        Topic.of("assessment.diagnosis.state")
                .send(
                        diagnosis + "-1",
                        "fr.pixemploi.assessment.diagnosis-state.v1",
                        diagnosis,
                        diagnosis,
                        1,
                        Map.of(
                                "diagnosisId",
                                diagnosis,
                                "beneficiaryId",
                                person,
                                "ruleSetId",
                                Ids.next(),
                                "route",
                                route,
                                "completedAt",
                                completedAt));
    }

    static void tellCertificate(UUID certificate, long version, UUID person, String status) {
        Topic.of("certification.certificate.state")
                .send(
                        certificate + "-" + version,
                        "fr.pixemploi.certification.certificate-state.v1",
                        certificate,
                        certificate,
                        version,
                        Map.of(
                                "certificateId",
                                certificate,
                                "beneficiaryId",
                                person,
                                "status",
                                status,
                                "globalLevel",
                                4,
                                "totalPix",
                                256,
                                "publishedAt",
                                Instant.now().toString()));
    }

    /** The person's entry in the caseload, as the adviser sees it; null when there is none. */
    static Map<String, Object> entry(String adviser, UUID structure, UUID person) {
        String cursor = null;
        do {
            RequestSpecification call =
                    as(adviser).queryParam("structureId", structure).queryParam("limit", 100);
            Response page = (cursor == null ? call : call.queryParam("cursor", cursor)).get("/v1/caseload");
            List<Map<String, Object>> items =
                    page.then().statusCode(200).extract().path("items");
            for (Map<String, Object> item : items) if (item.get("id").equals(person.toString())) return item;
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return null;
    }
}
