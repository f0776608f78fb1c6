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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The job that migrates a service's tables before instances of a release start (deploy/k8s): with a database and nothing else.
 *
 * @param release whose migrations they are
 * @param folder for what it says
 */
record MigrationJob(Workspace release, Path folder) {
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

    /**
     * To its end.
     *
     * @return its exit code
     */
    int run(Postgres postgres, Service service) throws IOException, InterruptedException {
        ServiceProcess.requirePackaged(release, Packaged.of(service));
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
                        Packaged.of(service).jar(release).toString())
                .redirectErrorStream(true)
                .redirectOutput(said().toFile());
        settings.forEach((name, value) -> job.environment().put(ServiceProcess.variable(name), value));
        Process process = job.start();
        try {
            assertThat(process.waitFor(Patience.FAR_SECONDS, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    String log() {
        try {
            return Files.exists(said()) ? Files.readString(said()) : "no log yet";
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private Path said() {
        return folder.resolve("job.log");
    }
}
