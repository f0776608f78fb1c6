package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.TOKENS;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.topic.Topic;
import io.restassured.response.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The feed in the shape of France Travail, as a partner reads it, and what it is fed from. */
final class Envois {
    private static final Pattern NEXT = Pattern.compile("curseur=([^&>]+)");
    private static final RandomGenerator CHANCE = new SecureRandom();
    private static final String LETTERS = "ABCDEFGHJK";

    private Envois() {}

    static Response page(String partner, UUID structure, boolean inError, @Nullable String cursor) {
        var call = World.with(TOKENS.forClient(partner))
                .queryParam("structureId", structure)
                .queryParam("limit", 20)
                .queryParam("enErreur", inError);
        return (cursor == null ? call : call.queryParam("curseur", cursor)).get("/v1/france-travail/envois");
    }

    /** The cursor of the link to the next page; null when there is none. */
    static @Nullable String next(Response page) {
        String link = page.getHeader("Link");
        if (link == null) return null;
        Matcher cursor = NEXT.matcher(link);
        if (!cursor.find()) throw new AssertionError(link);
        return URLDecoder.decode(cursor.group(1), StandardCharsets.UTF_8);
    }

    /** What a partner read, and how it goes on. */
    record Read(List<Map<String, Object>> items, @Nullable String cursor) {
        List<Map<String, Object>> ofSitting(UUID sitting) {
            return items.stream()
                    .filter(item -> sitting.toString().equals(test(item).get("referenceExterne")))
                    .toList();
        }

        List<Object> states(UUID sitting) {
            return ofSitting(sitting).stream()
                    .map(item -> test(item).get("etat"))
                    .toList();
        }
    }

    /** To the end, from a cursor on. */
    static Read from(@Nullable String cursor) {
        List<Map<String, Object>> items = new ArrayList<>();
        String last = cursor;
        while (true) {
            Response page = page("partner-alpha", A, false, last);
            page.then().statusCode(200);
            items.addAll(page.<List<Map<String, Object>>>path(""));
            String next = next(page);
            if (next == null) throw new AssertionError("a page without a link");
            if (next.equals(last)) return new Read(items, last);
            last = next;
        }
    }

    static List<Map<String, Object>> inError() {
        List<Map<String, Object>> items = new ArrayList<>();
        String last = null;
        do {
            Response page = page("partner-alpha", A, true, last);
            page.then().statusCode(200);
            items.addAll(page.<List<Map<String, Object>>>path(""));
            last = next(page);
        } while (last != null);
        return items;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> part(Map<String, Object> item, String part) {
        Map<String, Object> result = (Map<String, Object>) item.get("resultat");
        return result == null ? Map.of() : (Map<String, Object>) result.get(part);
    }

    static Map<String, Object> test(Map<String, Object> item) {
        return part(item, "test");
    }

    /** Of no campaign that is there. */
    static String aCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 9; i++) code.append(LETTERS.charAt(CHANCE.nextInt(LETTERS.length())));
        return code.toString();
    }

    static void tellCampaign(String code, String neutralTitle) {
        UUID id = Ids.next();
        Topic.of("assessment.campaign.state")
                .send(
                        id + "-1",
                        "fr.pixemploi.assessment.campaign-state.v1",
                        id,
                        id,
                        1,
                        Map.of(
                                "campaignId",
                                id,
                                "code",
                                code,
                                "structureId",
                                A,
                                "kind",
                                "assessment",
                                "neutralTitle",
                                neutralTitle,
                                "timeZone",
                                "Europe/Paris",
                                "status",
                                "active",
                                "opensAt",
                                "2026-01-04T07:00:00Z"));
    }

    static UUID tellStarted(UUID person, String code) {
        return Feed.tell(
                "assessment.sitting",
                "assessment.sitting-started",
                person,
                "sittingId",
                "startedAt",
                Map.of("structureId", A, "campaignCode", code, "attempt", 1));
    }

    static void tellCompleted(UUID person, String code, UUID sitting) {
        Feed.tell(
                "assessment.sitting",
                "assessment.sitting-completed",
                person,
                "sittingId",
                "completedAt",
                Map.of("structureId", A, "campaignCode", code, "sittingId", sitting));
    }

    static UUID tellResult(UUID person, String code, UUID sitting) {
        UUID result = Ids.next();
        Map<String, Object> told = new HashMap<>(Map.of(
                "resultId",
                result,
                "beneficiaryId",
                person,
                "sittingId",
                sitting,
                "frameworkVersion",
                1,
                "campaignCode",
                code,
                "completedAt",
                Instant.now().toString(),
                "totalPix",
                24,
                "competences",
                List.of(Map.of("code", "1.1", "level", 3, "pix", 24, "mean", 0.1, "sd", 0.4, "items", 3))));
        told.put(
                "told",
                Map.of(
                        "campaignKind",
                        "assessment",
                        "topLevel",
                        5,
                        "masteryRate",
                        0.54,
                        "badges",
                        List.of(),
                        "opens",
                        List.of(),
                        "assisted",
                        false,
                        "questions",
                        3,
                        "end",
                        "completed"));
        Topic.of("assessment.result.state")
                .send(result + "-1", "fr.pixemploi.assessment.result-state.v1", result, result, 1, person, told);
        return result;
    }
}
