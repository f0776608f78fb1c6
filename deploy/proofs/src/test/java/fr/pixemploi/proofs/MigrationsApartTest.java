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
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations run by themselves, as in a cluster before instances of a release (deploy/k8s): with a database and nothing else. */
class MigrationsApartTest {
    /** Of the service with two users: who migrates owns the tables, who serves does not. */
    private static final Service SERVICE = Service.CERTIFICATION;

    @TempDir
    Path folder;

    @Test
    void aJobMigratesAndEndsWithoutKafkaOrKeycloak() throws Exception {
        try (Postgres postgres = Postgres.start(folder, 0)) {
            assertThat(tables(postgres)).isZero();
            assertThat(migrate(postgres)).as(this::log).isZero();
            assertThat(tables(postgres)).isPositive();
        }
    }

    private int migrate(Postgres postgres) throws IOException, InterruptedException {
        Workspace workspace = Workspace.find();
        ServiceProcess.requirePackaged(workspace, Packaged.of(SERVICE));
        Map<String, String> settings = new HashMap<>(postgres.configuration(SERVICE));
        settings.put("quarkus.init-and-exit", "true");
        // Looked at whether they are there, and used by nobody.
        settings.put("pixemploi.export.key", "none");
        settings.put("pixemploi.certification.seal-key", "none");
        settings.put("pixemploi.certification.credentials.issuer", "none");
        settings.put("pixemploi.certification.credentials.key-file", "/none");
        settings.put("pixemploi.certification.credentials.key-password", "none");
        settings.put("kafka.bootstrap.servers", "127.0.0.1:1");
        settings.put("quarkus.oidc.auth-server-url", "http://127.0.0.1:1/realms/none");
        ProcessBuilder job = new ProcessBuilder(
                        Jvm.executable(),
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Xmx256m",
                        "-jar",
                        Packaged.of(SERVICE).jar(workspace).toString())
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

    private static int tables(Postgres postgres) throws SQLException {
        try (Connection connection = postgres.connect(SERVICE);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from pg_tables where schemaname = 'public'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
