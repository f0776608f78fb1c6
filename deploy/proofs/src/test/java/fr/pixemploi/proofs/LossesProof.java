package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.AnswerSheet;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.kafka.KafkaCluster;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.postgres.DatabaseAddress;
import fr.pixemploi.local.postgres.Postgres;
import fr.pixemploi.local.postgres.Standby;
import fr.pixemploi.local.service.JvmOptions;
import fr.pixemploi.local.service.ServiceProcess;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two and three instances of each service behind the gateway, three brokers and a PostgreSQL with a synchronous copy, while people sit tests:
 * an instance of each service is lost and one comes, each broker is lost and comes back, and in the middle the database is lost, its copy
 * promoted and each service told to begin an epoch. Nothing that was acknowledged is lost, and nothing is there twice. What leads the
 * services from the lost database to the promoted one is a link of this proof; in a cluster that is an address that its operator moves.
 */
class LossesProof {
    private static final int MOST_CALLS = 10;
    private static final String CAMPAIGN = "PXEMPR346";
    private static final int PLACES = 12;
    private static final int REGISTERED_AT_ONCE = 3;
    private static final int THINKING_MILLISECONDS = 250;
    /** Between losses, so that each is got over by itself. */
    private static final int BETWEEN_MILLISECONDS = 6_000;
    /** Who does not answer at all for so long was not held up by the loss. */
    private static final double SECONDS_AFTER = 60;

    private record Loss(String of, long at) {}

    private final List<Loss> losses = new ArrayList<>();

    @ParameterizedTest(name = "{0} instances")
    @ValueSource(ints = {2, 3})
    void loseNothingThatWasAcknowledged(int instances) throws Exception {
        Path data = Path.of("target/losses-" + instances).toAbsolutePath();
        CutLink network = new CutLink();
        try (KafkaCluster brokers = KafkaCluster.start(data.resolve("brokers"));
                Platform platform = Platform.plan()
                        .withoutLimits()
                        .in(data.resolve("platform"))
                        .fresh()
                        .onFreePorts()
                        .databaseBehind(network::to)
                        .setting("kafka.bootstrap.servers", brokers.bootstrapServers())
                        // Cold services on a small machine; who sits a test tries again anyway.
                        .setting("quarkus.datasource.jdbc.acquisition-timeout", "15S")
                        .setting("pixemploi.calls.longest-wait", "PT1M")
                        .instances(instances)
                        .behindGateway()
                        .jvm(JvmOptions.once())
                        .progress(RunningPlatform.SAY)
                        .start();
                Standby standby = Standby.of(platform.postgres(), data.resolve("standby"))) {
            AnswerSheet sheet = AnswerSheet.make(platform);
            AtomicBoolean over = new AtomicBoolean();
            List<Map.Entry<SimulatedPerson, JsonNode>> sat;
            Postgres promoted;
            try (ExecutorService thread = Executors.newSingleThreadExecutor();
                    AutoCloseable end = () -> over.set(true)) {
                List<SimulatedPerson> people = people(platform, sheet);
                Future<Postgres> losing = thread.submit(() -> {
                    try {
                        return lose(platform, brokers, network, standby);
                    } finally {
                        over.set(true);
                    }
                });
                // One after the other at each place, until all losses were got over.
                sat = Crowd.of(people.size(), PLACES, i -> {
                            if (over.get() && i >= PLACES) return null;
                            SimulatedPerson person = people.get(i);
                            person.start(CAMPAIGN);
                            return Map.entry(person, person.sit(() -> SimulatedPerson.pause(THINKING_MILLISECONDS)));
                        })
                        .stream()
                        .filter(Objects::nonNull)
                        .toList();
                promoted = losing.get();
            }
            int answers = 0;
            for (Map.Entry<SimulatedPerson, JsonNode> entry : sat) {
                Killing.check(promoted, entry.getKey(), entry.getValue());
                answers += entry.getKey().acknowledged().size();
            }
            awaitAllSaid(promoted);
            awaitResultsElsewhere(promoted, sat);
            // Seeds of sittings are where the service has them by now.
            try (AnswerSheet left = AnswerSheet.make(DatabaseAddress.on(promoted.port(), Service.ASSESSMENT))) {
                assertThat(new Journey(platform.endpoints(), platform.tokens(), left, RunningPlatform.SAY)
                                .play()
                                .code())
                        .isNotEmpty();
            }
            Map<String, Object> figures =
                    new TreeMap<>(waits(sat.stream().map(Map.Entry::getKey).toList()));
            // Somebody was there each time; else nothing was shown.
            assertThat(figures.keySet().toString()).contains("of a broker", "of an instance", "of the database");
            figures.put("sittings", sat.size());
            figures.put("answers", answers);
            Figures.write("losses", instances + " instances of each service", figures);
        }
    }

    private static List<SimulatedPerson> people(Platform platform, AnswerSheet sheet) throws Exception {
        Population population = Population.ofTheBank();
        return Crowd.of(10 * PLACES, REGISTERED_AT_ONCE, i -> {
            Random chance = new Random(i);
            return new SimulatedPerson(
                            platform, sheet, population.person(chance), TrueItems.asTheBankSays(), chance, true)
                    .register();
        });
    }

    /** @return the database that is left */
    private Postgres lose(Platform platform, KafkaCluster brokers, CutLink network, Standby standby) {
        Random chance = new Random(7);
        for (Service service : Service.values()) loseInstance(platform, service, chance);
        for (int broker = 1; broker <= brokers.size(); broker++) {
            SimulatedPerson.pause(BETWEEN_MILLISECONDS);
            noted("a broker");
            brokers.kill(broker);
            SimulatedPerson.pause(BETWEEN_MILLISECONDS);
            brokers.start(broker);
        }
        SimulatedPerson.pause(BETWEEN_MILLISECONDS);
        noted("the database");
        platform.postgres().kill();
        Postgres promoted = standby.promote();
        network.to(promoted.port());
        Cast cast = new Cast(platform.endpoints(), platform.tokens());
        for (Service service : Service.values()) raiseEpoch(cast.person("ops-omar", service));
        for (Service service : Service.values()) loseInstance(platform, service, chance);
        SimulatedPerson.pause(BETWEEN_MILLISECONDS);
        return promoted;
    }

    /** Connections of before are found broken by the first call; the operator is told to call again, and does. */
    private static void raiseEpoch(Api operator) {
        Api.Answer answer = operator.post("/v1/operations/epoch", null);
        for (int again = 0; answer.status() == 503 && again < MOST_CALLS; again++) {
            SimulatedPerson.pause(BETWEEN_MILLISECONDS);
            answer = operator.post("/v1/operations/epoch", null);
        }
        answer.expect(200);
    }

    private void loseInstance(Platform platform, Service service, Random chance) {
        SimulatedPerson.pause(BETWEEN_MILLISECONDS);
        ServiceProcess one = platform.service(
                service, 1 + chance.nextInt(platform.instances(service).size()));
        // What other services lose does not hold up answers, so it is no measure of how long they are held up.
        if (service == Service.ASSESSMENT) noted("an instance");
        one.kill();
        one.start();
    }

    private void noted(String of) {
        losses.add(new Loss(of, System.nanoTime()));
    }

    /** News of everything that was stored went out, and none of it to nobody. */
    private static void awaitAllSaid(Postgres postgres) {
        for (Service service : Service.values()) {
            await(service.label())
                    .atMost(Patience.FAR)
                    .until(() ->
                            count(postgres, service, "select count(*) from outbox_event where sent_at is null") == 0);
            assertThat(count(postgres, service, "select count(*) from dead_letter"))
                    .as("dead letters of %s", service.label())
                    .isZero();
        }
    }

    /** Kafka has lost none of what outboxes say it took: the other service has each result. */
    private static void awaitResultsElsewhere(Postgres postgres, List<Map.Entry<SimulatedPerson, JsonNode>> sat) {
        String ids = sat.stream()
                .map(entry -> "'" + entry.getValue().path("id").asText() + "'")
                .collect(Collectors.joining(", "));
        await("results in profile")
                .atMost(Patience.FAR)
                .until(() -> count(postgres, Service.PROFILE, "select count(*) from result where id in (" + ids + ")")
                        == sat.size());
    }

    private static long count(Postgres postgres, Service service, String query) {
        try (Connection connection = postgres.connect(service);
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What each person waited for the answer that was under way at a loss, or was the first after it: seconds by what was lost. */
    private Map<String, Object> waits(List<SimulatedPerson> people) {
        Map<String, List<Double>> seconds = new TreeMap<>();
        for (Loss loss : losses)
            for (SimulatedPerson person : people)
                person.acknowledged().stream()
                        .filter(answer -> answer.begun() + answer.milliseconds() * 1e6 > loss.at())
                        .findFirst()
                        .filter(answer -> answer.begun() < loss.at() + SECONDS_AFTER * 1e9)
                        .ifPresent(answer -> seconds.computeIfAbsent(loss.of(), of -> new ArrayList<>())
                                .add(answer.milliseconds() / 1e3));
        Map<String, Object> figures = new TreeMap<>();
        seconds.forEach((of, took) -> {
            List<Double> sorted = took.stream().sorted().toList();
            figures.put("seconds of an answer at the loss of " + of + ", p50", Faults.quantile(sorted, 0.5));
            figures.put("seconds of an answer at the loss of " + of + ", p99", Faults.quantile(sorted, 0.99));
        });
        return figures;
    }
}
