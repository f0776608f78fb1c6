package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.layout.Packaged;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.postgres.Postgres;
import fr.pixemploi.local.process.Jvm;
import fr.pixemploi.local.service.ServiceProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Migrations run by themselves, as in a cluster before instances of a release (deploy/k8s): with a database and nothing else. */
class MigrationsApartTest {
    /** Without which no service starts: looked at whether they are there, and used by nobody. As in deploy/k8s. */
    private static final List<String> NONE = List.of(
            "pixemploi.export.key",
            "kafka.sasl.jaas.config",
            "pixemploi.assessment.asset.key",
            "pixemploi.profile.staff.secret",
            "pixemploi.profile.partners.secret",
            "pixemploi.profile.webhooks.key",
            "pixemploi.profile.messages.key",
            "pixemploi.certification.seal-key",
            "pixemploi.certification.credentials.issuer",
            "pixemploi.certification.credentials.key-file",
            "pixemploi.certification.credentials.key-password",
            "pixemploi.certification.documents.key-file",
            "pixemploi.certification.documents.key-password");

    @TempDir
    Path folder;

    /** Of certification too, which has two users: who migrates owns the tables, who serves does not. */
    @ParameterizedTest
    @EnumSource
    void aJobMigratesAndEndsWithoutKafkaKeycloakOrAnyKey(Service service) throws Exception {
        try (Postgres postgres = Postgres.start(folder, 0)) {
            assertThat(tables(postgres, service)).isZero();
            assertThat(migrate(postgres, service)).as(this::log).isZero();
            assertThat(tables(postgres, service)).isPositive();
        }
    }

    private int migrate(Postgres postgres, Service service) throws IOException, InterruptedException {
        Workspace workspace = Workspace.find();
        ServiceProcess.requirePackaged(workspace, Packaged.of(service));
        Map<String, String> settings = new HashMap<>(postgres.configuration(service));
        settings.put("quarkus.init-and-exit", "true");
        NONE.forEach(name -> settings.put(name, "none"));
        settings.put("kafka.bootstrap.servers", "127.0.0.1:1");
        settings.put("quarkus.oidc.auth-server-url", "http://127.0.0.1:1/realms/none");
        ProcessBuilder job = new ProcessBuilder(
                        Jvm.executable(),
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Xmx256m",
                        "-jar",
                        Packaged.of(service).jar(workspace).toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("job.log").toFile());
        settings.forEach((name, value) -> job.environment().put(ServiceProcess.variable(name), value));
        Process process = job.start();
        try {
            assertThat(process.waitFor(Patience.FAR_SECONDS, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private String log() {
        try {
            Path log = folder.resolve("job.log");
            return Files.exists(log) ? Files.readString(log) : "no log yet";
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    private static int tables(Postgres postgres, Service service) throws SQLException {
        try (Connection connection = postgres.connect(service);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from pg_tables where schemaname = 'public'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
