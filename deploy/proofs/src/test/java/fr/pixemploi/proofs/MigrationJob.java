package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The job that migrates a service's tables before instances of a release start, with the variables that it has in a cluster (deploy/k8s) but for
 * addresses and passwords: with a database and nothing else.
 *
 * @param release whose migrations they are
 * @param folder for what it says
 */
record MigrationJob(Workspace release, Path folder) {

    /**
     * To its end.
     *
     * @return its exit code
     */
    int run(Postgres postgres, Service service) throws IOException, InterruptedException {
        ServiceProcess.requirePackaged(release, Packaged.of(service));
        ProcessBuilder job = new ProcessBuilder(
                        Jvm.executable(),
                        "-jar",
                        Packaged.of(service).jar(release).toString())
                .redirectErrorStream(true)
                .redirectOutput(said().toFile());
        job.environment().putAll(ofCluster(service));
        postgres.configuration(service)
                .forEach((name, value) -> job.environment().put(ServiceProcess.variable(name), value));
        job.environment().put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1");
        job.environment().put("QUARKUS_OIDC_AUTH_SERVER_URL", "http://127.0.0.1:1/realms/none");
        Process process = job.start();
        try {
            assertThat(process.waitFor(Patience.FAR_SECONDS, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    /** What the rendered job of that release gives its container, secrets left out. */
    private Map<String, String> ofCluster(Service service) throws IOException {
        Path base = release.root().resolve("deploy/k8s/base").resolve(service.label());
        Process kustomize = new ProcessBuilder(
                        System.getenv().getOrDefault("PIX_KUSTOMIZE", "kustomize"), "build", base.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<JsonNode> objects;
        try (var read = new YAMLMapper().readerFor(JsonNode.class).<JsonNode>readValues(kustomize.getInputStream())) {
            objects = read.readAll();
        }
        JsonNode container = one(objects, "Job", service.label() + "-migrate").at("/spec/template/spec/containers/0");
        Map<String, String> variables = new TreeMap<>();
        for (JsonNode from : container.path("envFrom"))
            one(objects, "ConfigMap", from.at("/configMapRef/name").asText())
                    .path("data")
                    .forEachEntry((name, value) -> variables.put(name, value.asText()));
        for (JsonNode variable : container.path("env"))
            if (variable.has("value"))
                variables.put(
                        variable.path("name").asText(), variable.path("value").asText());
        return variables;
    }

    private static JsonNode one(List<JsonNode> objects, String kind, String name) {
        return objects.stream()
                .filter(object -> object.path("kind").asText().equals(kind)
                        && object.at("/metadata/name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " " + name));
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
