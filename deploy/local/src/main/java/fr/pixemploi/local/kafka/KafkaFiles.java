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
        writeSettings(9092, 9093);
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

    void writeSettings(int port, int controllerPort) {
        String text = """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                default.replication.factor=1
                min.insync.replicas=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=3
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=3
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                share.coordinator.state.topic.num.partitions=3
                group.initial.rebalance.delay.ms=0
                log.cleaner.dedupe.buffer.size=4194304
                num.network.threads=2
                num.io.threads=4
                """.formatted(port, controllerPort, data());
        try {
            Files.writeString(settings(), text);
        } catch (IOException e) {
            throw new StartFailure("Cannot write " + settings(), e);
        }
    }
}
