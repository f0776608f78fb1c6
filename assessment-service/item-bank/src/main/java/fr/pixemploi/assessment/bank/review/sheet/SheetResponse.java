package fr.pixemploi.assessment.bank.review.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.assessment.bank.BankJson;
import fr.pixemploi.assessment.bank.item.task.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A response as answer sheets and reviewers write it, in the shape that the service's interface takes ({@code Response} there). */
final class SheetResponse {
    private SheetResponse() {}

    static ObjectNode of(Response response) {
        return switch (response) {
            case Response.SingleChoice r -> typed("single-choice").put("choice", r.choice());
            case Response.MultipleChoice r -> with("multiple-choice", "choices", r.choices());
            case Response.ShortText r -> typed("short-text").put("text", r.text());
            case Response.Numeric r -> typed("number").put("value", r.value());
            case Response.Ordering r -> with("ordering", "order", r.order());
            case Response.Matching r -> with("matching", "pairs", new TreeMap<>(r.pairs()));
            case Response.FillBlanks r -> with("fill-blanks", "blanks", new TreeMap<>(r.blanks()));
            case Response.Zone r -> typed("hotspot").put("zone", r.zone());
            case Response.Point r -> typed("hotspot").put("x", r.x()).put("y", r.y());
            case Response.FileUpload r ->
                typed("file-upload").put("uploadId", r.uploadId().toString());
            case Response.Environment r -> typed("environment").set("state", tree(r.state()));
            case Response.Skip r -> typed("skip");
        };
    }

    /** @throws IllegalArgumentException saying what is missing or unknown */
    static Response read(JsonNode json) {
        return switch (json.path("type").asText()) {
            case "single-choice" -> new Response.SingleChoice(text(json, "choice"));
            case "multiple-choice" -> new Response.MultipleChoice(list(json, "choices"));
            case "short-text" -> new Response.ShortText(text(json, "text"));
            case "number" -> new Response.Numeric(number(json, "value"));
            case "ordering" -> new Response.Ordering(list(json, "order"));
            case "matching" -> new Response.Matching(map(json, "pairs"));
            case "fill-blanks" -> new Response.FillBlanks(map(json, "blanks"));
            case "hotspot" ->
                json.has("zone")
                        ? new Response.Zone(text(json, "zone"))
                        : new Response.Point(number(json, "x"), number(json, "y"));
            case "file-upload" -> new Response.FileUpload(UUID.fromString(text(json, "uploadId")));
            case "environment" ->
                new Response.Environment(present(json, "state").toString());
            case "skip" -> new Response.Skip();
            default -> throw new IllegalArgumentException("there is no type " + json.path("type"));
        };
    }

    private static ObjectNode typed(String type) {
        return BankJson.MAPPER.createObjectNode().put("type", type);
    }

    private static ObjectNode with(String type, String field, Object value) {
        ObjectNode node = typed(type);
        node.set(field, BankJson.MAPPER.valueToTree(value));
        return node;
    }

    private static JsonNode tree(String json) {
        try {
            return BankJson.MAPPER.readTree(json);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException("state must be JSON", fault);
        }
    }

    private static JsonNode present(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) throw new IllegalArgumentException(field + " is missing");
        return value;
    }

    private static String text(JsonNode json, String field) {
        return present(json, field).asText();
    }

    private static double number(JsonNode json, String field) {
        JsonNode value = present(json, field);
        if (!value.isNumber()) throw new IllegalArgumentException(field + " must be a number");
        return value.doubleValue();
    }

    private static List<String> list(JsonNode json, String field) {
        List<String> values = new ArrayList<>();
        present(json, field).forEach(value -> values.add(value.asText()));
        return values;
    }

    private static Map<String, String> map(JsonNode json, String field) {
        Map<String, String> values = new HashMap<>();
        present(json, field)
                .properties()
                .forEach(entry -> values.put(entry.getKey(), entry.getValue().asText()));
        return values;
    }
}
