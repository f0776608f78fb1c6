package fr.pixemploi.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.AnswerSheet;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.JourneyFailure;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.Patience;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with known abilities, who was registered by a partner, has an account of the identity provider and sits the test over
 * HTTP. Answers are drawn from the true behaviour of the items.
 */
final class SimulatedPerson {
    /**
     * An answer that the service said it has.
     *
     * @param begun when it was first sent, by {@link System#nanoTime}
     * @param milliseconds until it was acknowledged, as the person's device saw it
     */
    record Acknowledged(Map<String, Object> answer, JsonNode reply, long begun, double milliseconds) {}

    private static final long FIRST_PAUSE = 50;
    private static final long LONGEST_PAUSE = 1_000;

    private final AnswerSheet sheet;
    private final Map<String, Double> abilities;
    private final TrueItems items;
    private final RandomGenerator chance;
    private final JobSeeker seeker;
    private final boolean patient;
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private JsonNode sitting = com.fasterxml.jackson.databind.node.MissingNode.getInstance();

    /** @param patient whether calls that get no answer, or one of a broken server, are made again */
    SimulatedPerson(
            Platform platform,
            AnswerSheet sheet,
            Map<String, Double> abilities,
            TrueItems items,
            RandomGenerator chance,
            boolean patient) {
        this.sheet = sheet;
        this.abilities = abilities;
        this.items = items;
        this.chance = chance;
        this.patient = patient;
        this.seeker = new JobSeeker(platform);
    }

    Map<String, Double> abilities() {
        return abilities;
    }

    Api assessment() {
        return seeker.to(Service.ASSESSMENT);
    }

    String sittingId() {
        return sitting.path("id").asText();
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** What each answer took, as the person's device saw it. */
    List<Double> milliseconds() {
        return acknowledged.stream().map(Acknowledged::milliseconds).toList();
    }

    /** File at a structure, account, and the link between them. */
    SimulatedPerson register() {
        seeker.register();
        return this;
    }

    void start(String campaign) {
        Api once = assessment().with(Map.of("Idempotency-Key", UUID.randomUUID().toString()));
        sitting = certain(() -> once.post("/v1/sittings", Map.of("campaignCode", campaign)))
                .expect(201);
    }

    /** Answers to the end; returns the result. */
    JsonNode sit(Runnable betweenAnswers) {
        JsonNode question = sitting.path("question");
        String resultId = "";
        while (question.hasNonNull("itemId")) {
            Map<String, Object> answer = answer(question);
            long begun = System.nanoTime();
            JsonNode reply = certain(() -> assessment().post("/v1/sittings/" + sittingId() + "/answers", answer))
                    .expect(200);
            acknowledged.add(new Acknowledged(answer, reply, begun, (System.nanoTime() - begun) / 1e6));
            question = reply.path("next");
            resultId = reply.path("resultId").asText("");
            betweenAnswers.run();
        }
        String path = "/v1/results/" + resultId;
        return certain(() -> assessment().get(path)).expect(200);
    }

    private Map<String, Object> answer(JsonNode question) {
        String item = question.path("itemId").asText();
        int number = question.path("number").asInt();
        JsonNode line = sheet.line(item, sittingId());
        double[] chances = items.chances(
                item, line, abilities.getOrDefault(line.path("competence").asText(), 0.0));
        int category = drawn(chances);
        boolean all = category == chances.length - 1;
        String kind = all ? "right" : category == 0 ? "wrong" : "partly";
        // Half of a page's or a file's work could not be made: all or nothing, by the toss of a coin.
        if (kind.equals("partly") && !line.has("partly")) kind = chance.nextBoolean() ? "right" : "wrong";
        Object response = line.has(kind) ? line.path(kind) : sent(number, line.path(kind + "File"));
        return Map.of("number", number, "itemId", item, "response", response);
    }

    private int drawn(double[] chances) {
        double left = chance.nextDouble();
        for (int category = 0; category < chances.length - 1; category++) {
            left -= chances[category];
            if (left < 0) return category;
        }
        return chances.length - 1;
    }

    private Map<String, String> sent(int number, JsonNode file) {
        try {
            byte[] content = file.path("content").binaryValue();
            String name = URLEncoder.encode(file.path("name").asText(), StandardCharsets.UTF_8);
            String path = "/v1/sittings/" + sittingId() + "/uploads?number=" + number + "&name=" + name;
            // Few files are read at once, and one whose instance was killed keeps its place for a moment.
            JsonNode upload = Api.until(
                            () -> certain(() -> assessment().postBytes(path, content)),
                            answer -> answer.status() != 503 && !answer.code().equals("file-under-way"))
                    .expect(201);
            return Map.of(
                    "type", "file-upload", "uploadId", upload.path("uploadId").asText());
        } catch (IOException e) {
            throw new JourneyFailure("the answer sheet's file can't be read", e);
        }
    }

    /** The answer of a server that works: someone whose connection broke sends the same again. */
    private Api.Answer certain(Supplier<Api.Answer> call) {
        if (!patient) return call.get();
        long end = System.currentTimeMillis() + Patience.FAR.toMillis();
        long pause = FIRST_PAUSE;
        while (true) {
            Api.Answer answer = attempt(call);
            boolean working =
                    answer != null && answer.status() < 500 && !answer.code().equals("idempotency-in-flight");
            if (working) return answer;
            if (System.currentTimeMillis() > end)
                throw new JourneyFailure("no answer within " + Patience.FAR_SECONDS + " s: " + answer);
            pause(pause);
            pause = Math.min(LONGEST_PAUSE, 2 * pause);
        }
    }

    private static Api.@Nullable Answer attempt(Supplier<Api.Answer> call) {
        try {
            return call.get();
        } catch (JourneyFailure noAnswer) {
            if (noAnswer.getCause() instanceof IOException) return null;
            throw noAnswer;
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
