package fr.pixemploi.local.kafka;

import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.process.ChildProcess;
import fr.pixemploi.local.process.Jvm;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the broker reads and writes on disk: its jars and archive in the build folder, its settings and data where it runs. */
record KafkaFiles(Workspace workspace, Path run) {

    Path data() {
        return run.resolve("kafka");
    }

    Path settings() {
        return run.resolve("kafka.properties");
    }

    Path topics() {
        return workspace.topics();
    }

    private Path jars() {
        Path jars = workspace.target().resolve("kafka/lib");
        if (!Files.isDirectory(jars)) {
            throw new StartFailure("No broker in " + jars + ": build first (mvn package -pl deploy/local)");
        }
        return jars;
    }

    Path archive() {
        return workspace.target().resolve("kafka/kafka-" + Jvm.version() + ".jsa");
    }

    /** Class path in a fixed order, because a class-data archive is valid for one class path only. */
    List<String> mainClass(String name) {
        String[] jars = this.jars().toFile().list((folder, file) -> file.endsWith(".jar"));
        if (jars == null) {
            throw new StartFailure("Cannot read " + this.jars());
        }
        List<String> classPath = java.util.Arrays.stream(jars)
                .sorted()
                .map(jar -> this.jars().resolve(jar).toString())
                .toList();
        return List.of("-cp", String.join(File.pathSeparator, classPath), name);
    }

    void format() {
        format(Placed.alone(9092, 9093));
    }

    /** Makes the data of a broker that has none. */
    void format(Placed placed) {
        writeSettings(placed);
        List<String> command = new ArrayList<>();
        command.add(Jvm.executable());
        command.addAll(Jvm.frugal(96));
        command.addAll(mainClass("kafka.tools.StorageTool"));
        command.addAll(List.of(
                "format", "-t", "cGl4LWVtcGxvaS1sb2NhbA", "-c", settings().toString()));
        ChildProcess.start(new ChildProcess.Launch(
                        "kafka-format", command, Map.of(), run, settings().toString(), ProcessHandle::destroy))
                .awaitSuccess();
    }

    /**
     * Where one broker stands among those of its cluster.
     *
     * @param number from 1 on
     * @param controllers ports of all controllers, in the order of their numbers
     */
    record Placed(int number, int port, List<Integer> controllers) {
        static Placed alone(int port, int controllerPort) {
            return new Placed(1, port, List.of(controllerPort));
        }

        private int controller() {
            return controllers.get(number - 1);
        }

        private String voters() {
            return IntStream.rangeClosed(1, copies())
                    .mapToObj(voter -> voter + "@127.0.0.1:" + controllers.get(voter - 1))
                    .collect(Collectors.joining(","));
        }

        /** Of everything: one on each broker. */
        int copies() {
            return controllers.size();
        }

        /** That must have what is acknowledged: one broker may be away. */
        int copiesInSync() {
            return Math.max(1, copies() - 1);
        }
    }

    void writeSettings(Placed placed) {
        String text = """
                process.roles=broker,controller
                node.id=%1$d
                controller.quorum.voters=%2$s
                listeners=PLAINTEXT://127.0.0.1:%3$d,CONTROLLER://127.0.0.1:%4$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%3$d
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=PLAINTEXT
                log.dirs=%5$s
                auto.create.topics.enable=false
                default.replication.factor=%6$d
                min.insync.replicas=%7$d
                offsets.topic.replication.factor=%6$d
                offsets.topic.num.partitions=3
                transaction.state.log.replication.factor=%6$d
                transaction.state.log.min.isr=%7$d
                transaction.state.log.num.partitions=3
                share.coordinator.state.topic.replication.factor=%6$d
                share.coordinator.state.topic.min.isr=%7$d
                share.coordinator.state.topic.num.partitions=3
                group.initial.rebalance.delay.ms=0
                log.cleaner.dedupe.buffer.size=4194304
                num.network.threads=2
                num.io.threads=4
                """.formatted(
                        placed.number(),
                        placed.voters(),
                        placed.port(),
                        placed.controller(),
                        data(),
                        placed.copies(),
                        placed.copiesInSync());
        try {
            Files.writeString(settings(), text);
        } catch (IOException e) {
            throw new StartFailure("Cannot write " + settings(), e);
        }
    }
}
