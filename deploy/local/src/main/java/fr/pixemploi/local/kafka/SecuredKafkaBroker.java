package fr.pixemploi.local.kafka;

import fr.pixemploi.local.layout.Folders;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.process.ChildProcess;
import fr.pixemploi.local.process.Jvm;
import fr.pixemploi.local.process.Leftover;
import fr.pixemploi.local.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;

/**
 * A broker as in production, for tests: TLS, users with passwords (SCRAM), Kafka's standard authorizer with the rules of the list of
 * topics, which denies whatever is not there. Its controller listens on this machine without either, since nobody else is there.
 */
public final class SecuredKafkaBroker implements AutoCloseable {
    /** May do everything, such as making topics. */
    public static final String ADMIN = "admin";

    private static final String PASSWORD = "-of-this-test";

    private final ChildProcess process;
    private final Path keys;
    private final int port;

    private SecuredKafkaBroker(ChildProcess process, Path keys, int port) {
        this.process = process;
        this.keys = keys;
        this.port = port;
    }

    /** Starts on new data, with all topics and rules, in a folder that must be empty. */
    public static SecuredKafkaBroker start(Workspace workspace, Path run) {
        KafkaFiles files = new KafkaFiles(workspace, Folders.make(run.toAbsolutePath()));
        Path keys = files.run().resolve("broker.p12");
        int port = Ports.orFree(0);
        write(files, keys, port, Ports.orFree(0));
        run(files, "kafka-key", keys.toString(), keytool(keys)).awaitSuccess();
        List<String> format = files.mainClass("kafka.tools.StorageTool");
        run(files, "kafka-format", files.settings().toString(), java(format, formatting(files)))
                .awaitSuccess();
        ChildProcess process = run(
                files,
                "kafka",
                files.settings().toString(),
                java(files.mainClass("kafka.Kafka"), List.of(files.settings().toString())));
        SecuredKafkaBroker broker = new SecuredKafkaBroker(process, keys, port);
        process.awaitReady(() -> Ports.answers(port));
        process.awaitReady(() -> broker.answers(files));
        return broker;
    }

    /** What a client sets that comes as a user: {@link #ADMIN} or a service's name. */
    public Map<String, String> settings(String user) {
        return Map.of(
                "bootstrap.servers",
                "127.0.0.1:" + port,
                "security.protocol",
                "SASL_SSL",
                "sasl.mechanism",
                "SCRAM-SHA-512",
                "sasl.jaas.config",
                login(user),
                "ssl.truststore.type",
                "PKCS12",
                "ssl.truststore.location",
                keys.toString(),
                "ssl.truststore.password",
                PASSWORD);
    }

    public long pid() {
        return process.pid();
    }

    private boolean answers(KafkaFiles files) {
        Map<String, Object> patient = new HashMap<>(settings(ADMIN));
        patient.put("default.api.timeout.ms", Long.toString(3 * Patience.LOOK.toMillis()));
        patient.put("request.timeout.ms", Long.toString(Patience.LOOK.toMillis()));
        try (Admin admin = Admin.create(patient)) {
            if (admin.describeCluster().nodes().get().isEmpty()) return false;
            Topics.makeMissing(admin, Topics.read(files.topics()));
            List<AclBinding> rules = AccessRules.read(files.topics());
            admin.createAcls(rules).all().get();
            // Written is not known yet to the broker that obeys them.
            return admin.describeAcls(AclBindingFilter.ANY).values().get().containsAll(rules);
        } catch (ExecutionException | KafkaException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while waiting for Kafka", e);
        }
    }

    private static List<String> users() {
        List<String> users = new ArrayList<>(List.of(ADMIN));
        for (Service service : Service.values()) users.add(service.folder());
        return users;
    }

    private static String login(String user) {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                .formatted(user, user + PASSWORD);
    }

    private static List<String> keytool(Path keys) {
        return List.of(
                Path.of(Jvm.executable()).resolveSibling("keytool").toString(),
                "-genkeypair",
                "-alias",
                "broker",
                "-keyalg",
                "EC",
                "-dname",
                "CN=127.0.0.1",
                "-ext",
                "san=ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-keystore",
                keys.toString(),
                "-storepass",
                PASSWORD);
    }

    private static List<String> formatting(KafkaFiles files) {
        List<String> arguments = new ArrayList<>(List.of(
                "format", "-t", "cGl4LWVtcGxvaS1sb2NhbA", "-c", files.settings().toString()));
        for (String user : users()) {
            arguments.add("--add-scram");
            arguments.add("SCRAM-SHA-512=[name=%s,password=%s]".formatted(user, user + PASSWORD));
        }
        return arguments;
    }

    private static List<String> java(List<String> mainClass, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(Jvm.executable()));
        command.addAll(Jvm.frugal(160));
        command.add("-Dlog4j2.level=WARN");
        command.addAll(mainClass);
        command.addAll(arguments);
        return command;
    }

    private static ChildProcess run(KafkaFiles files, String name, String marker, List<String> command) {
        ChildProcess.Launch launch =
                new ChildProcess.Launch(name, command, Map.of(), files.run(), marker, ProcessHandle::destroy);
        Leftover.reap(launch);
        return ChildProcess.start(launch);
    }

    private static void write(KafkaFiles files, Path keys, int port, int controllerPort) {
        files.writeSettings(KafkaFiles.Placed.alone(port, controllerPort));
        String secured = """
                listeners=SASL_SSL://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=SASL_SSL://127.0.0.1:%1$d
                listener.security.protocol.map=SASL_SSL:SASL_SSL,CONTROLLER:PLAINTEXT
                inter.broker.listener.name=SASL_SSL
                sasl.enabled.mechanisms=SCRAM-SHA-512
                sasl.mechanism.inter.broker.protocol=SCRAM-SHA-512
                listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config=%3$s
                ssl.keystore.type=PKCS12
                ssl.keystore.location=%4$s
                ssl.keystore.password=%5$s
                ssl.truststore.type=PKCS12
                ssl.truststore.location=%4$s
                ssl.truststore.password=%5$s
                authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
                allow.everyone.if.no.acl.found=false
                super.users=User:%6$s;User:ANONYMOUS
                """.formatted(port, controllerPort, login(ADMIN), keys, PASSWORD, ADMIN);
        try {
            // The last line of a name counts.
            Files.writeString(files.settings(), Files.readString(files.settings()) + secured);
        } catch (IOException e) {
            throw new StartFailure("Cannot write " + files.settings(), e);
        }
    }

    @Override
    public void close() {
        process.stop();
    }
}
