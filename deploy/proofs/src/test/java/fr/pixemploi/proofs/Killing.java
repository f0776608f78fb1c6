package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.postgres.Postgres;
import fr.pixemploi.local.service.ServiceProcess;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * People sit tests while the assessment service's instances are killed, now one and now both. Whoever gets no answer sends the same
 * again. In the end each acknowledged answer is there, once, and gets the reply that it got; every sitting has its one result.
 */
final class Killing {
    private static final int EVERY_MILLISECONDS = 2_500;

    /** How long people think: long enough that sittings last through several kills. */
    private static final int THINKING_MILLISECONDS = 250;

    private static final String CAMPAIGN = "PXEMPR346";

    private Killing() {}

    /** @param people who sit one after the other, as many at once as there are places */
    static void proof(String report, int seconds, int people, int places) throws Exception {
        Platform platform = RunningPlatform.get();
        Population population = Population.ofTheBank();
        List<SimulatedPerson> registered = Crowd.of(people, places, i -> {
            Random chance = new Random(i);
            return new SimulatedPerson(
                            platform,
                            RunningPlatform.sheet(),
                            population.person(chance),
                            TrueItems.asTheBankSays(),
                            chance,
                            true)
                    .register();
        });
        AtomicBoolean over = new AtomicBoolean();
        int kills;
        List<Map.Entry<SimulatedPerson, JsonNode>> sat;
        try (ExecutorService thread = Executors.newSingleThreadExecutor();
                AutoCloseable end = () -> over.set(true)) {
            long until = System.nanoTime() + seconds * 1_000_000_000L;
            Future<Integer> killing = thread.submit(() -> kill(platform, Service.ASSESSMENT, until, over));
            sat = Crowd.of(people, places, i -> {
                        // Who comes after the time finds nobody who kills any more.
                        if (i >= places && System.nanoTime() > until) return null;
                        SimulatedPerson person = registered.get(i);
                        person.start(CAMPAIGN);
                        return Map.entry(person, person.sit(() -> SimulatedPerson.pause(THINKING_MILLISECONDS)));
                    })
                    .stream()
                    .filter(Objects::nonNull)
                    .toList();
            kills = killing.get();
        } finally {
            platform.startWhatIsGone();
        }
        int answers = 0;
        for (Map.Entry<SimulatedPerson, JsonNode> entry : sat) {
            check(platform.postgres(), entry.getKey(), entry.getValue());
            answers += entry.getKey().acknowledged().size();
        }
        assertThat(kills).isPositive();
        assertThat(sat).hasSizeGreaterThanOrEqualTo(places);
        Figures.write(
                report,
                "over two instances",
                Map.of("seconds", seconds, "kills", kills, "sittings", sat.size(), "answers", answers));
    }

    /** Kills instances of a service, now one and now both, and starts them again; how many it killed. */
    static int kill(Platform platform, Service service, long until, AtomicBoolean over) {
        Random chance = new Random(5);
        int kills = 0;
        while (System.nanoTime() < until && !over.get()) {
            SimulatedPerson.pause(EVERY_MILLISECONDS);
            boolean both = chance.nextInt(4) == 0;
            int one = 1 + chance.nextInt(2);
            List<ServiceProcess> victims = both ? platform.instances(service) : List.of(platform.service(service, one));
            victims.forEach(ServiceProcess::kill);
            kills += victims.size();
            victims.parallelStream().forEach(ServiceProcess::start);
        }
        return kills;
    }

    /** Each answer that was acknowledged is there, once, and gets the reply that it got; the sitting has this one result. */
    static void check(Postgres postgres, SimulatedPerson person, JsonNode result) throws SQLException {
        Api api = person.assessment();
        JsonNode sitting = api.get("/v1/sittings/" + person.sittingId()).expect(200);
        assertThat(sitting.path("status").asText()).isEqualTo("completed");
        assertThat(sitting.path("resultId").asText())
                .isEqualTo(result.path("id").asText())
                .isNotEmpty();
        Map<Integer, Integer> stored = stored(postgres, person.sittingId());
        assertThat(stored.values()).containsOnly(1);
        for (SimulatedPerson.Acknowledged answer : person.acknowledged()) {
            assertThat(stored).containsKey((Integer) answer.answer().get("number"));
            assertThat(told(api.post("/v1/sittings/" + person.sittingId() + "/answers", answer.answer())
                            .expect(200)))
                    .isEqualTo(told(answer.reply()));
        }
        assertThat(stored).hasSameSizeAs(person.acknowledged());
    }

    /** A reply without the addresses of files, which hold for minutes only. */
    private static String told(JsonNode reply) {
        return reply.path("number") + " " + reply.path("correct") + " "
                + reply.path("next").path("itemId") + " "
                + reply.path("next").path("instruction") + " " + reply.path("resultId");
    }

    /** How often each question of a sitting was answered. */
    private static Map<Integer, Integer> stored(Postgres postgres, String sitting) throws SQLException {
        try (Connection connection = postgres.connect(Service.ASSESSMENT);
                PreparedStatement select = connection.prepareStatement(
                        "select number, count(*) from answer where sitting_id = ? group by number")) {
            select.setObject(1, UUID.fromString(sitting));
            try (ResultSet rows = select.executeQuery()) {
                Map<Integer, Integer> stored = new HashMap<>();
                while (rows.next()) stored.put(rows.getInt(1), rows.getInt(2));
                return stored;
            }
        }
    }
}
