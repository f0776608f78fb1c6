package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.journey.JourneyFailure;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.Patience;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Two hundred callers want the last places of a workshop while the pathway service's instances are killed, now one and now both. There are
 * never more bookings than seats; who was told of a place has it to the end, unless they gave it back; what is given back goes to who waits.
 */
class LastSeatsProof {
    private static final int PEOPLE = 40;
    private static final int CALLERS_EACH = 5;
    private static final int SEATS = 15;
    private static final int GIVE_BACK = 5;
    private static final int WANTING_SECONDS = 45;
    private static final int GIVING_BACK_SECONDS = 15;
    private static final int MOST_PAUSE = 400;

    private final Platform platform = RunningPlatform.get();
    private final Api manager = people("marc");
    private final LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(30);
    private final Set<String> confirmed = ConcurrentHashMap.newKeySet();
    private final Set<String> givenBack = new HashSet<>();
    private final Map<String, String> pathways = new ConcurrentHashMap<>();
    private String offer = "";
    private String session = "";

    @Test
    void nobodyLosesAConfirmedPlaceAndNoPlaceIsTakenTwice() throws Exception {
        openWorkshop();
        List<String> steps = Crowd.of(PEOPLE, 4, person -> step());
        AtomicBoolean over = new AtomicBoolean();
        long wanted = System.nanoTime() + WANTING_SECONDS * 1_000_000_000L;
        long until = wanted + GIVING_BACK_SECONDS * 1_000_000_000L;
        int kills;
        int answers;
        try (ExecutorService thread = Executors.newSingleThreadExecutor();
                AutoCloseable end = () -> over.set(true)) {
            Future<Integer> killing = thread.submit(() -> Killing.kill(platform, Service.PATHWAY, until, over));
            answers =
                    Crowd.of(PEOPLE * CALLERS_EACH, PEOPLE * CALLERS_EACH, caller -> wants(steps, caller, wanted))
                            .stream()
                            .mapToInt(Integer::intValue)
                            .sum();
            List<String> leaving = confirmed.stream().sorted().limit(GIVE_BACK).toList();
            givenBack.addAll(leaving);
            Crowd.of(leaving.size(), leaving.size(), leaver -> enrol(leaving.get(leaver), "cancelled"));
            kills = killing.get();
        } finally {
            platform.startWhatIsGone();
        }
        Api.until(this::bookings, answer -> booked(answer.body()).size() == SEATS);
        JsonNode bookings = bookings().expect(200);
        Set<String> booked = booked(bookings);
        Set<String> kept = new HashSet<>(confirmed);
        kept.removeAll(givenBack);
        assertThat(booked).hasSize(SEATS).containsAll(kept).doesNotContainAnyElementsOf(givenBack);
        assertThat(bookings.path("items")).hasSize(PEOPLE - givenBack.size());
        for (String step : booked)
            Api.until(
                    () -> pathway(step),
                    answer -> enrolment(answer.body(), step).equals("enrolled"));
        assertThat(kills).isPositive();
        Figures.write(
                "last-seats",
                "callers over two instances that are killed",
                Map.of(
                        "people",
                        PEOPLE,
                        "callers",
                        PEOPLE * CALLERS_EACH,
                        "seats",
                        SEATS,
                        "seconds",
                        WANTING_SECONDS + GIVING_BACK_SECONDS,
                        "kills",
                        kills,
                        "answers",
                        answers,
                        "givenBack",
                        givenBack.size(),
                        "lost",
                        kept.stream().filter(step -> !booked.contains(step)).count()));
    }

    private void openWorkshop() {
        offer = made(
                "/v1/structures/" + Cast.MISSION_LOCALE + "/own-offers",
                Map.of(
                        "kind",
                        "workshop",
                        "title",
                        "Dernières places",
                        "description",
                        "Une matinée.",
                        "targets",
                        List.of(Map.of("competence", "1.1", "fromLevel", 0, "toLevel", 7)),
                        "costEuros",
                        0));
        session = made(
                "/v1/own-offers/" + offer + "/sessions",
                Map.of("startsOn", day.toString(), "endsOn", day.toString(), "hours", 4, "seats", SEATS));
    }

    private String made(String at, Map<String, ?> what) {
        return manager.with(Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                .post(at, what)
                .expect(201)
                .path("id")
                .asText();
    }

    /** Of a person who took the test and shared it: a pathway with the workshop. */
    private String step() {
        Journey journey = RunningPlatform.journey();
        journey.register();
        journey.startTest();
        journey.takeTest();
        journey.shareResult();
        Api nadia = people("nadia");
        Map<String, ?> wish = Map.of(
                "beneficiaryId",
                journey.travel().beneficiaryId(),
                "structureId",
                Cast.MISSION_LOCALE,
                "goalId",
                "office-assistant",
                "around",
                Map.of("pinned", List.of(Map.of("sessionId", session, "startsOn", day.toString()))));
        JsonNode recommendation = Api.until(
                        () -> nadia.with(key()).post("/v1/recommendations", wish),
                        answer -> answer.status() != 404 && !answer.code().equals("framework-unknown"))
                .expect(201);
        JsonNode pathway = nadia.with(key())
                .post(
                        "/v1/pathways",
                        Map.of(
                                "recommendationId",
                                recommendation.path("recommendationId").asText(),
                                "optionId",
                                recommendation.at("/options/0/optionId").asText()))
                .expect(201);
        for (JsonNode step : pathway.path("steps"))
            if (step.path("sessionId").asText().equals(session)) {
                pathways.put(step.path("id").asText(), pathway.path("id").asText());
                return step.path("id").asText();
            }
        throw new AssertionError("no step in the workshop: " + pathway);
    }

    private static Map<String, String> key() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** Asks for the place again and again. */
    private int wants(List<String> steps, int caller, long until) {
        String step = steps.get(caller % PEOPLE);
        Random chance = new Random(caller);
        int answers = 0;
        while (System.nanoTime() < until) {
            if (enrolment(enrol(step, "enrolled"), step).equals("enrolled")) confirmed.add(step);
            answers++;
            SimulatedPerson.pause(chance.nextInt(MOST_PAUSE));
        }
        return answers;
    }

    private JsonNode enrol(String step, String what) {
        Api nadia = people("nadia");
        return certain(() -> nadia.send("PUT", "/v1/steps/" + step + "/enrolment", Map.of("enrolment", what)));
    }

    private JsonNode certain(Supplier<Api.Answer> call) {
        long end = System.currentTimeMillis() + Patience.FAR.toMillis();
        while (true) {
            try {
                Api.Answer answer = call.get();
                if (answer.status() < 500 && answer.status() != 429) return answer.expect(200);
            } catch (JourneyFailure noAnswer) {
                if (!(noAnswer.getCause() instanceof IOException)) throw noAnswer;
            }
            if (System.currentTimeMillis() > end) throw new AssertionError("no answer in time");
            SimulatedPerson.pause(MOST_PAUSE);
        }
    }

    private Api.Answer pathway(String step) {
        return people("nadia").get("/v1/pathways/" + pathways.get(step));
    }

    private static String enrolment(JsonNode pathway, String step) {
        for (JsonNode each : pathway.path("steps"))
            if (each.path("id").asText().equals(step))
                return each.path("enrolment").asText();
        return "";
    }

    private Api.Answer bookings() {
        return manager.get("/v1/own-offers/" + offer + "/sessions/" + session + "/bookings?limit=200");
    }

    private static Set<String> booked(JsonNode bookings) {
        Set<String> booked = new HashSet<>();
        for (JsonNode each : bookings.path("items"))
            if (each.path("state").asText().equals("booked"))
                booked.add(each.path("stepId").asText());
        return booked;
    }

    private Api people(String who) {
        return new Api(
                platform.endpoints().of(Service.PATHWAY),
                () -> platform.tokens().forUser(who));
    }
}
