package fr.pixemploi.local.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Answers questions as somebody would who knows some things and not others. */
public final class Player {
    private final AnswerSheet sheet;
    private final Predicate<JsonNode> knows;

    /**
     * Right with the probability of the four-parameter logistic model, else wrong.
     *
     * @param ability in population standard deviations
     * @param seed makes the person's luck repeatable
     */
    public Player(AnswerSheet sheet, double ability, long seed) {
        this(
                sheet,
                byChance(ability, RandomGeneratorFactory.of("L64X128MixRandom").create(seed)));
    }

    private Player(AnswerSheet sheet, Predicate<JsonNode> knows) {
        this.sheet = sheet;
        this.knows = knows;
    }

    /**
     * Somebody who knows what is easier than the own ability and nothing above it: whatever is asked, the result shows the same gaps.
     *
     * @param ability in population standard deviations
     * @param elsewhere competences in which it is another
     */
    public static Player withoutLuck(AnswerSheet sheet, double ability, Map<String, Double> elsewhere) {
        return new Player(
                sheet,
                line -> line.path("b").asDouble()
                        < elsewhere.getOrDefault(line.path("competence").asText(), ability));
    }

    private static Predicate<JsonNode> byChance(double ability, RandomGenerator chance) {
        return line -> {
            double floor = line.path("c").asDouble();
            double slope = line.path("a").asDouble() * (ability - line.path("b").asDouble());
            return chance.nextDouble() < floor + (line.path("d").asDouble() - floor) / (1 + Math.exp(-slope));
        };
    }

    /** The body of an answer to a question of a sitting; a file that it needs is sent before. */
    public Map<String, Object> answer(Api assessment, String sitting, JsonNode question) {
        JsonNode item = sheet.line(question.path("itemId").asText(), sitting);
        String kind = knows.test(item) ? "right" : "wrong";
        int number = question.path("number").asInt();
        Object response =
                item.has(kind) ? item.path(kind) : sent(assessment, sitting, number, item.path(kind + "File"));
        return Map.of("number", number, "response", response);
    }

    private static Map<String, String> sent(Api assessment, String sitting, int number, JsonNode file) {
        try {
            String name = URLEncoder.encode(file.path("name").asText(), StandardCharsets.UTF_8);
            String path = "/v1/sittings/" + sitting + "/uploads?number=" + number + "&name=" + name;
            byte[] content = file.path("content").binaryValue();
            // Few files are read at once: who finds no seat is asked to come again.
            JsonNode upload = Api.until(() -> assessment.postBytes(path, content), answer -> answer.status() != 503)
                    .expect(201);
            return Map.of(
                    "type", "file-upload", "uploadId", upload.path("uploadId").asText());
        } catch (IOException e) {
            throw new JourneyFailure("the answer sheet's file can't be read", e);
        }
    }

    /** Plays a whole sitting from the answer that started it; returns the last reply. */
    public JsonNode play(Api assessment, JsonNode started) {
        String sitting = started.path("id").asText();
        String path = "/v1/sittings/" + sitting + "/answers";
        JsonNode question = started.path("question");
        while (true) {
            JsonNode reply =
                    assessment.post(path, answer(assessment, sitting, question)).expect(200);
            if (!reply.hasNonNull("next")) return reply;
            question = reply.path("next");
        }
    }
}
