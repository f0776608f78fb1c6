package fr.pixemploi.pathway.journey;

import static io.restassured.RestAssured.given;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Accounts;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.keycloak.Tokens;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** People, results and consents of the tests, told as the other services would tell them. */
final class World {
    static final UUID A = UUID.fromString("01940000-0000-7000-8000-00000000000a");
    static final UUID B = UUID.fromString("01940000-0000-7000-8000-00000000000b");
    static final Tokens TOKENS =
            Tokens.of(ConfigProvider.getConfig().getValue(PlatformResource.KEYCLOAK_URL, String.class));

    /** As the shipped framework is told by assessment. */
    static final UUID FRAMEWORK = UUID.fromString("01940000-0000-7000-8000-0000000c1c41");

    private static final List<String> COMPETENCES = List.of(
            "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3", "5.1",
            "5.2");

    private World() {}

    static RequestSpecification as(String user) {
        return with(TOKENS.forUser(user));
    }

    static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    /** A person whose account and result are known here, and who shares the result with structure A. */
    record Person(UUID id, String token, UUID resultId, UUID grantId) {}

    static Person aPersonSharingWithA(String username, Map<String, Integer> levels) {
        tellFramework();
        UUID person = Ids.next();
        String token = TOKENS.newBeneficiary(username);
        Accounts.link(person, token, A);
        UUID result = aResult(person, "2026-11-20T10:00:00Z", levels);
        UUID grant = Ids.next();
        share(grant, 1, person, A, "active", "2099-01-01T00:00:00Z", List.of(result));
        Awaitility.await().atMost(Patience.FAR).until(() -> recommend(person, A).statusCode() == 201);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> with(token).get("/v1/pathways").statusCode() == 200);
        return new Person(person, token, result, grant);
    }

    static UUID aResult(UUID person, String completedAt, Map<String, Integer> levels) {
        UUID result = Ids.next();
        tellResult(result, person, completedAt, levels, null);
        return result;
    }

    /** @param replaces the result whose place it takes; null for none */
    static void tellResult(UUID result, UUID person, String completedAt, Map<String, Integer> levels, UUID replaces) {
        List<Map<String, Object>> competences = new ArrayList<>();
        levels.forEach((code, level) -> competences.add(finding(code, level)));
        Map<String, Object> told = new HashMap<>(Map.of(
                "resultId", result,
                "beneficiaryId", person,
                "completedAt", completedAt,
                "frameworkId", FRAMEWORK,
                "frameworkVersion", 1,
                "totalPix", 100,
                "competences", competences));
        if (replaces != null) told.put("replaces", replaces);
        Topic.of("assessment.result.state")
                .send("result " + result, "fr.pixemploi.assessment.result-state.v1", result, result, 1, person, told);
    }

    /** Where levels begin, as the shipped framework says. */
    static void tellFramework() {
        Topic.of("assessment.framework.state")
                .send(
                        "framework",
                        "fr.pixemploi.assessment.framework-state.v1",
                        FRAMEWORK,
                        FRAMEWORK,
                        1,
                        Map.of(
                                "frameworkId",
                                FRAMEWORK,
                                "code",
                                "crcn",
                                "version",
                                1,
                                "cutScores",
                                List.of(-1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5),
                                "maxLevel",
                                7,
                                "competences",
                                COMPETENCES.stream()
                                        .map(code -> Map.of(
                                                "code",
                                                code,
                                                "title",
                                                code.equals("5.2") ? "Construire un environnement" : "La " + code,
                                                "domain",
                                                code.substring(0, 1)))
                                        .toList()));
    }

    /** As sure as a test of half an hour is: in the middle of the level. */
    static Map<String, Object> finding(String code, int level) {
        return Map.of(
                "code",
                code,
                "level",
                level,
                "pix",
                8 * level,
                "mean",
                -1.75 + 0.5 * level,
                "sd",
                0.4,
                "levelProbabilities",
                List.of(0.02, 0.05, 0.13, 0.3, 0.3, 0.13, 0.05, 0.02),
                "items",
                3);
    }

    static void share(
            UUID grant, long version, UUID person, UUID structure, String status, String until, List<UUID> results) {
        Topic.of("profile.sharing.state")
                .send(
                        "grant " + grant + " version " + version,
                        "fr.pixemploi.profile.sharing-state.v1",
                        grant,
                        grant,
                        version,
                        person,
                        Map.of(
                                "grantId", grant,
                                "beneficiaryId", person,
                                "structureId", structure,
                                "purpose", "accompagnement",
                                "until", until,
                                "resultIds", results,
                                "status", status));
    }

    /** Nadia, adviser of A, asks for a recommendation towards digital independence. */
    static Response recommend(UUID person, UUID structure) {
        return recommend(person, structure, Map.of());
    }

    static Response recommend(UUID person, UUID structure, Map<String, Object> constraints) {
        return as("nadia")
                .body(Map.of(
                        "beneficiaryId",
                        person,
                        "structureId",
                        structure,
                        "goalId",
                        "independence",
                        "constraints",
                        constraints))
                .header("Idempotency-Key", Ids.next().toString())
                .post("/v1/recommendations");
    }

    static Response prescribe(String recommendation, String option) {
        return as("nadia")
                .header("Idempotency-Key", Ids.next().toString())
                .body(Map.of("recommendationId", recommendation, "optionId", option))
                .post("/v1/pathways");
    }

    static UUID prescribe(UUID person) {
        Response recommendation = recommend(person, A);
        return UUID.fromString(
                prescribe(recommendation.path("recommendationId"), recommendation.path("options[0].optionId"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    /** As if the first day of its sessions had come. */
    static void begin(Object pathway) {
        change("update pathway_step set starts_on = least(starts_on, current_date) where pathway_id = ?", pathway);
    }

    /** As if its sessions had days of their own; those of the demonstration begin at any time. */
    static void date(Object pathway) {
        change("update pathway_step set timing = 'dated' where pathway_id = ?", pathway);
    }

    private static void change(String statement, Object pathway) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        CDI.current().select(Sql.class).get().update(statement, UUID.fromString(pathway.toString())));
    }

    static String firstStep(Object pathway) {
        return as("nadia").get("/v1/pathways/" + pathway).path("steps[0].id");
    }
}
