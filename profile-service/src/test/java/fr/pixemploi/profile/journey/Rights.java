package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.patience.Patience;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** What people ask a structure for, by its desk or by a sheet of paper, and what is seen of it. */
final class Rights {
    private Rights() {}

    static final String WORDS = "Mon nom s'écrit Juste.";

    static Response say(String adviser, UUID file, String kind) {
        return as(adviser)
                .body(said(Map.of("structureId", A, "beneficiaryId", file, "kind", kind)))
                .post("/v1/rights-requests");
    }

    /** With words where they are needed. */
    static Map<String, Object> said(Map<String, ?> request) {
        Map<String, Object> said = new HashMap<>(request);
        if ("correction".equals(request.get("kind"))) said.put("words", WORDS);
        return said;
    }

    static UUID someoneWithoutAccount() {
        return UUID.fromString(World.register("nadia", A).path("id"));
    }

    static int profileSeenBy(String adviser, UUID structure, UUID person) {
        return as(adviser)
                .queryParam("structureId", structure)
                .get("/v1/profiles/" + person)
                .statusCode();
    }

    static void awaitStatus(UUID grant, String status) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(
                        () -> assertThat(Topic.of("profile.sharing.state").about(grant))
                                .extracting(seen -> seen.data().path("status").asText())
                                .last()
                                .isEqualTo(status));
    }

    static Response answer(String adviser, String request, Map<String, Object> body) {
        return as(adviser).body(body).post("/v1/rights-requests/" + request + "/answer");
    }

    static String asked(UUID file, String kind) {
        return say("nadia", file, kind).then().statusCode(201).extract().path("id");
    }

    static String sheet(String adviser, UUID file) {
        String page = as(adviser)
                .accept("text/html")
                .post("/v1/beneficiaries/" + file + "/rights-code/page")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString();
        assertThat(page).contains("<svg").doesNotContain("Léa", "Exemple", file.toString());
        Matcher code = Pattern.compile("class=\"code\">(\\w{5}) (\\w{5})<").matcher(page);
        assertThat(code.find()).isTrue();
        return code.group(1) + " " + code.group(2).toLowerCase(Locale.ROOT);
    }

    /** As a browser sends the form, without any account. */
    static Response sayOnPaper(String code, String kind) {
        return sayOnPaper(code, kind, "yes");
    }

    static Response sayOnPaper(String code, String kind, String confirmed) {
        return sayOnPaper(Map.of("code", code, "kind", kind, "confirmed", confirmed));
    }

    static Response correctOnPaper(String code, String words) {
        return sayOnPaper(Map.of("code", code, "kind", "correction", "words", words));
    }

    private static Response sayOnPaper(Map<String, String> form) {
        return given().accept("text/html")
                .header("Origin", "http://localhost:" + RestAssured.port)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post("/v1/rights-by-code");
    }

    /** On all pages of what the structure was asked for. */
    static List<Map<String, Object>> askedFor(UUID person, Map<String, String> filter) {
        List<Map<String, Object>> recorded = new ArrayList<>();
        String cursor = null;
        do {
            var call = as("nadia")
                    .queryParam("structureId", A)
                    .queryParam("limit", 100)
                    .queryParams(filter);
            Response page = (cursor == null ? call : call.queryParam("cursor", cursor)).get("/v1/rights-requests");
            recorded.addAll(page.then().statusCode(200).extract().path("items"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        recorded.removeIf(request -> !person.toString().equals(request.get("beneficiaryId")));
        return recorded;
    }
}
