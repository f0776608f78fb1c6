package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.AnswerSheet;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.kafka.KafkaCluster;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.postgres.DatabaseAddress;
import fr.pixemploi.local.postgres.Postgres;
import fr.pixemploi.local.postgres.Standby;
import fr.pixemploi.local.service.JvmOptions;
import fr.pixemploi.local.service.ServiceProcess;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
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
    /** Between losses, so that each is got over by itself. */
    private static final int BETWEEN_MILLISECONDS = 6_000;

    private final Interruptions losses = new Interruptions("loss");

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
            // Seeds of sittings are where the services have them, before and after.
            AnswerSheet sheet = AnswerSheet.make(
                    DatabaseAddress.on(network.to(platform.postgres().port()), Service.ASSESSMENT));
            Sitters sitters = Sitters.of(platform, sheet);
            Postgres promoted = sitters.sitWhile(() -> lose(platform, brokers, network, standby));
            sitters.check(promoted);
            assertThat(new Journey(platform.endpoints(), platform.tokens(), sheet, RunningPlatform.SAY)
                            .play()
                            .code())
                    .isNotEmpty();
            Map<String, Object> figures = losses.waits(sitters.people());
            // Somebody was there each time; else nothing was shown.
            assertThat(figures.keySet().toString()).contains("of a broker", "of an instance", "of the database");
            figures.put("sittings", sitters.sittings());
            figures.put("answers", sitters.answers());
            Figures.write("losses", instances + " instances of each service", figures);
        }
    }

    /** @return the database that is left */
    private Postgres lose(Platform platform, KafkaCluster brokers, CutLink network, Standby standby) {
        Random chance = new Random(7);
        for (Service service : Service.values()) loseInstance(platform, service, chance);
        for (int broker = 1; broker <= brokers.size(); broker++) {
            SimulatedPerson.pause(BETWEEN_MILLISECONDS);
            losses.noted("a broker");
            brokers.kill(broker);
            SimulatedPerson.pause(BETWEEN_MILLISECONDS);
            brokers.start(broker);
        }
        SimulatedPerson.pause(BETWEEN_MILLISECONDS);
        losses.noted("the database");
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
        if (service == Service.ASSESSMENT) losses.noted("an instance");
        one.kill();
        one.start();
    }
}
