package fr.pixemploi.local.kafka;

import fr.pixemploi.local.layout.Folders;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.process.ChildProcess;
import fr.pixemploi.local.process.Jvm;
import fr.pixemploi.local.process.Leftover;
import fr.pixemploi.local.process.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * Three brokers, each a process and a controller too, with three copies of everything, two of which must have what is acknowledged: as in
 * a cluster, where one may be lost. For proofs; without TLS and users, which {@link SecuredKafkaBroker} has.
 */
public final class KafkaCluster implements AutoCloseable {
    private static final int BROKERS = 3;

    private record Broker(KafkaFiles files, KafkaFiles.Placed placed) {
        String name() {
            return "kafka-" + placed.number();
        }
    }

    private final List<Broker> brokers;
    private final List<ChildProcess> processes = new ArrayList<>();

    private KafkaCluster(List<Broker> brokers) {
        this.brokers = brokers;
    }

    /** On free ports and new data, with all topics. */
    public static KafkaCluster start(Path dataDirectory) {
        Workspace workspace = Workspace.find();
        List<Integer> controllers =
                IntStream.range(0, BROKERS).map(i -> Ports.free()).boxed().toList();
        KafkaCluster cluster = new KafkaCluster(IntStream.rangeClosed(1, BROKERS)
                .mapToObj(number -> new Broker(
                        new KafkaFiles(
                                workspace,
                                Folders.make(dataDirectory.toAbsolutePath().resolve("kafka-cluster/" + number))),
                        new KafkaFiles.Placed(number, Ports.free(), controllers)))
                .toList());
        try {
            // One alone has no majority, so none is waited for before all run.
            cluster.brokers.forEach(broker -> cluster.processes.add(launched(broker)));
            List<NewTopic> topics = Topics.read(workspace.topics()).stream()
                    .map(topic ->
                            new NewTopic(topic.name(), topic.numPartitions(), (short) BROKERS).configs(topic.configs()))
                    .toList();
            for (int number = 1; number <= BROKERS; number++) cluster.await(number);
            cluster.processes.getFirst().awaitReady(() -> KafkaBroker.answers(cluster.bootstrapServers(), topics));
            return cluster;
        } catch (RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    private static ChildProcess launched(Broker broker) {
        ChildProcess.Launch launch = KafkaBroker.launch(
                broker.name(), broker.files(), Jvm.archive(broker.files().archive()));
        Leftover.reap(launch);
        if (Files.notExists(broker.files().data())) broker.files().format(broker.placed());
        broker.files().writeSettings(broker.placed());
        return ChildProcess.start(launch);
    }

    private void await(int number) {
        processes
                .get(number - 1)
                .awaitReady(() -> Ports.answers(brokers.get(number - 1).placed().port()));
    }

    public String bootstrapServers() {
        return brokers.stream()
                .map(broker -> "127.0.0.1:" + broker.placed().port())
                .collect(Collectors.joining(","));
    }

    public int size() {
        return BROKERS;
    }

    /** SIGKILL of one, from 1 on. */
    public void kill(int number) {
        processes.get(number - 1).kill();
    }

    /** Again, on the same port and data; it fetches what it missed while others answer. */
    public void start(int number) {
        processes.set(number - 1, launched(brokers.get(number - 1)));
        await(number);
    }

    @Override
    public void close() {
        processes.parallelStream().forEach(ChildProcess::stop);
    }
}
