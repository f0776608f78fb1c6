package fr.pixemploi.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.k8s.Network.Pod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that was lost comes out of its backups under another name, is reached there, and by nobody else than before. */
class RestoreTest {
    @ParameterizedTest
    @ValueSource(strings = {"assessment", "profile", "pathway", "certification", "keycloak"})
    void itComesOutOfTheBackupsOfTheOneThatIsLost(String name) throws IOException {
        List<Resource> resources = restored(name);
        Resource lost = one(resources, "Cluster", name + "-db");
        Resource cluster = one(resources, "Cluster", name + "-db-restored");
        JsonNode recovery = cluster.at("/spec/bootstrap/recovery");
        assertThat(cluster.at("/spec/bootstrap/initdb").isMissingNode()).isTrue();
        for (String field : List.of("database", "owner"))
            assertThat(recovery.path(field).asText())
                    .isEqualTo(lost.at("/spec/bootstrap/initdb/" + field).asText());
        JsonNode source = cluster.at("/spec/externalClusters/0");
        assertThat(source.path("name").asText())
                .isEqualTo(recovery.path("source").asText());
        assertThat(source.at("/plugin/parameters/serverName").asText()).isEqualTo(lost.name());
        assertThat(source.at("/plugin/parameters/barmanObjectName"))
                .isEqualTo(lost.at("/spec/plugins/0/parameters/barmanObjectName"));
        one(
                resources,
                "ObjectStore",
                source.at("/plugin/parameters/barmanObjectName").asText());
        one(
                resources,
                "ObjectStore",
                cluster.at("/spec/plugins/0/parameters/barmanObjectName").asText());
        for (String kept : List.of("instances", "storage", "resources", "affinity", "managed"))
            assertThat(cluster.at("/spec/" + kept)).as(kept).isEqualTo(lost.at("/spec/" + kept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment", "profile", "pathway", "certification"})
    void itsServiceIsLedToItAndReachesIt(String name) throws IOException {
        List<Resource> resources = restored(name);
        for (Resource pods :
                List.of(one(resources, "Deployment", name + "-service"), one(resources, "Job", name + "-migrate"))) {
            String said = pods.json().toString();
            assertThat(said).contains(name + "-db-restored-ca").doesNotContain("\"" + name + "-db-ca\"", "-db-app\"");
            Resource settings = one(
                    resources,
                    "ConfigMap",
                    pods.json().findValue("configMapRef").path("name").asText());
            assertThat(settings.at("/data/QUARKUS_DATASOURCE_JDBC_URL").asText())
                    .contains("//" + name + "-db-restored-rw:5432/" + name + "?");
            assertThat(settings.json().toString()).doesNotContain(name + "-db-ro");
        }
        Network network = Network.of(resources);
        Pod database = new Pod("", Map.of("cnpg.io/cluster", name + "-db-restored"));
        Pod operator = new Pod("cnpg-system", Map.of());
        assertThat(network.reachesTheWorld(database, 443)).isTrue();
        assertThat(network.reaches(operator, database, 8000)).isTrue();
        assertThat(network.reaches(database, database, 5432)).isTrue();
        resources.stream()
                .filter(Resource::isOurPods)
                .forEach(pods -> assertThat(network.reaches(new Pod("", pods.podLabels()), database, 5432))
                        .as(pods.toString())
                        .isEqualTo(pods.name().startsWith(name + "-")));
    }

    @Test
    void keycloakIsLedToIts() throws IOException {
        List<Resource> resources = restored("keycloak");
        assertThat(one(resources, "Keycloak", "keycloak").json().toString())
                .contains("keycloak-db-restored-rw", "keycloak-db-restored-app", "keycloak-db-restored-ca")
                .doesNotContain("keycloak-db-rw", "keycloak-db-app", "keycloak-db-ca");
        assertThat(Network.of(resources)
                        .reaches(
                                new Pod("", Map.of("app.kubernetes.io/managed-by", "keycloak-operator")),
                                new Pod("", Map.of("cnpg.io/cluster", "keycloak-db-restored")),
                                5432))
                .isTrue();
    }

    /** What the page has operators write, as it stands there. */
    @Test
    void theMomentIsThatOfTheRestoredOneAndTheLostOneAloneIsTakenOutOfTheOverlay() throws IOException {
        String page = Files.readString(Overlay.folder().resolve("README.md"));
        String patches = Pattern.compile("```\n(.*?)```", Pattern.DOTALL)
                .matcher(page.substring(page.indexOf("## To put a database back"), page.indexOf("**A failover**")))
                .results()
                .map(block -> block.group(1).replace("NAME", "profile").replaceAll("(?m)^   ", ""))
                .collect(Collectors.joining());
        Path folder = overlay("profile", Overlay.folder().resolve("target/restore/patched"));
        Path kustomization = folder.resolve("kustomization.yaml");
        Files.writeString(kustomization, Files.readString(kustomization).replace("patches:\n", patches));
        List<Resource> resources = Overlay.rendered(folder.toString());
        assertThat(resources)
                .filteredOn(resource -> resource.is("Cluster")
                        && !resource.at("/spec/bootstrap/recovery/recoveryTarget/targetTime")
                                .isMissingNode())
                .extracting(Resource::name)
                .containsExactly("profile-db-restored");
        for (String kind : List.of("Cluster", "ScheduledBackup"))
            assertThat(resources)
                    .filteredOn(resource -> resource.is(kind))
                    .extracting(Resource::name)
                    .contains("profile-db-restored", "pathway-db")
                    .doesNotContain("profile-db");
    }

    static List<Resource> restored(String name) throws IOException {
        return Overlay.rendered(overlay(name, Overlay.folder().resolve("target/restore/" + name))
                .toString());
    }

    /** The country's overlay, which has most, with the component of one database, as whoever puts it back writes it. */
    static Path overlay(String name, Path folder) throws IOException {
        Path country = Overlay.folder().resolve("overlays/country");
        Files.createDirectories(folder);
        for (String file : List.of("mail.env", "controllers.yaml"))
            Files.copy(country.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        String up = folder.relativize(Overlay.folder()) + "/";
        Files.writeString(
                folder.resolve("kustomization.yaml"),
                Files.readString(country.resolve("kustomization.yaml"))
                        .replace("../../", up)
                        .replace("components: [", "components: [" + up + "components/restore/" + name + ", "));
        return folder;
    }

    static Resource one(List<Resource> resources, String kind, String name) {
        return resources.stream()
                .filter(resource -> resource.is(kind) && resource.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " " + name));
    }
}
