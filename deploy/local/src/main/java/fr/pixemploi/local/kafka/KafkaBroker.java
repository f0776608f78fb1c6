package fr.pixemploi.local.kafka;

import fr.pixemploi.local.layout.Fingerprint;
import fr.pixemploi.local.layout.Folders;
import fr.pixemploi.local.layout.Template;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.process.ChildProcess;
import fr.pixemploi.local.process.Jvm;
import fr.pixemploi.local.process.Leftover;
import fr.pixemploi.local.process.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;

/**
 * A real Kafka broker in a process of its own (KRaft, broker and controller in one), with all topics of the platform made
 * before anyone is told that it is ready.
 */
public final class KafkaBroker implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1:";

    private final ChildProcess process;
    private final int port;

    private KafkaBroker(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts on kept data, or makes new data; port 0 takes a free one. */
    public static KafkaBroker start(Path dataDirectory, int port) {
        return start(Workspace.find(), dataDirectory, port, port == 0 ? 0 : port + 1);
    }

    public static KafkaBroker start(Workspace workspace, Path dataDirectory, int wantedPort, int wantedControllerPort) {
        Path run = Folders.make(dataDirectory.toAbsolutePath());
        KafkaFiles files = new KafkaFiles(workspace, run);
        if (Files.notExists(files.data())) {
            Folders.copy(template(workspace).resolve("kafka"), files.data());
        }
        return startFormatted(files, wantedPort, wantedControllerPort, List.of());
    }

    /** A formatted data directory with all topics, and, beside the broker's jars, its class-data archive. */
    public static Path template(Workspace workspace) {
        String fingerprint = Fingerprint.of(List.of(workspace.topics()), Jvm.version(), "1");
        return Template.madeOnce(workspace.target().resolve("kafka-template"), fingerprint, folder -> {
            KafkaFiles files = new KafkaFiles(workspace, folder);
            files.format();
            Path archive = files.archive();
            List<String> training = Files.exists(archive) ? List.of() : Jvm.training(archive);
            startFormatted(files, 0, 0, training).stop();
        });
    }

    private static KafkaBroker startFormatted(
            KafkaFiles files, int wantedPort, int wantedControllerPort, List<String> training) {
        int port = Ports.orFree(wantedPort);
        int controllerPort = Ports.orFree(wantedControllerPort);
        ChildProcess.Launch launch =
                launch("kafka", files, training.isEmpty() ? Jvm.archive(files.archive()) : training);
        Leftover.reap(launch);
        Ports.requireFree(port, "Kafka");
        Ports.requireFree(controllerPort, "Kafka's controller");
        files.writeSettings(KafkaFiles.Placed.alone(port, controllerPort));
        ChildProcess process = ChildProcess.start(launch);
        List<NewTopic> topics = Topics.read(files.topics());
        process.awaitReady(() -> Ports.answers(port));
        process.awaitReady(() -> answers(port, topics));
        return new KafkaBroker(process, port);
    }

    static ChildProcess.Launch launch(String name, KafkaFiles files, List<String> flags) {
        List<String> command = new ArrayList<>();
        command.add(Jvm.executable());
        command.addAll(Jvm.frugal(160));
        command.addAll(flags);
        command.add("-Dlog4j2.level=WARN");
        command.addAll(files.mainClass("kafka.Kafka"));
        command.add(files.settings().toString());
        return new ChildProcess.Launch(
                name, command, Map.of(), files.run(), files.settings().toString(), ProcessHandle::destroy);
    }

    private static boolean answers(int port, List<NewTopic> topics) {
        return answers(LOOPBACK + port, topics);
    }

    /** Whether they answer and have these topics, which are made where they are missing. */
    static boolean answers(String bootstrapServers, List<NewTopic> topics) {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", bootstrapServers);
        // Making the missing topics takes several times as long as one check.
        properties.put("default.api.timeout.ms", Long.toString(3 * Patience.LOOK.toMillis()));
        properties.put("request.timeout.ms", Long.toString(Patience.LOOK.toMillis()));
        properties.put("reconnect.backoff.ms", "50");
        properties.put("reconnect.backoff.max.ms", "200");
        try (Admin admin = Admin.create(properties)) {
            if (admin.describeCluster().nodes().get().isEmpty()) {
                return false;
            }
            Topics.makeMissing(admin, topics);
            return true;
        } catch (ExecutionException | KafkaException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while waiting for Kafka", e);
        }
    }

    public int port() {
        return port;
    }

    public String bootstrapServers() {
        return LOOPBACK + port;
    }

    public List<ChildProcess> processes() {
        return List.of(process);
    }

    public void stop() {
        process.stop();
    }

    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        stop();
    }
}
