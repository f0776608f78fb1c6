package fr.pixemploi.load.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.local.journey.AnswerSheet;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * What people say to each item, as bytes that are ready to send. Where the key of a variant depends on the sitting's secret seed, the right
 * answer of another variant is sent: nobody computes keys while the load is measured. A question that asks for a file is skipped.
 */
public final class Sheet {
    private static final String SKIP = "{\"type\":\"skip\"}";
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Line(String right, String wrong, double a, double b, double c, double d) {}

    private final Map<String, Line> lines = new HashMap<>();

    public Sheet(AnswerSheet sheet) {
        for (Map.Entry<String, JsonNode> entry : sheet.items().properties()) {
            JsonNode item = entry.getValue();
            lines.put(
                    entry.getKey(),
                    new Line(
                            response(item, "right"),
                            response(item, "wrong"),
                            item.path("a").asDouble(),
                            item.path("b").asDouble(),
                            item.path("c").asDouble(),
                            item.path("d").asDouble()));
        }
    }

    private static String response(JsonNode item, String kind) {
        try {
            return item.has(kind) ? JSON.writeValueAsString(item.path(kind)) : SKIP;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The response of someone of this ability, right with the probability of the four-parameter logistic model. */
    public String response(String item, double ability, RandomGenerator chance) {
        Line line = lines.get(item);
        if (line == null) return SKIP;
        double right = line.c() + (line.d() - line.c()) / (1 + Math.exp(-line.a() * (ability - line.b())));
        return chance.nextDouble() < right ? line.right() : line.wrong();
    }
}
