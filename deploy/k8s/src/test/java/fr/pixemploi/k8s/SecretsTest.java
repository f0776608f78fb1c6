package fr.pixemploi.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No secret is in this repository, and each that is asked for comes from somewhere. */
class SecretsTest {
    /** Made by operators: a user of the broker, the owner of a database, authorities. */
    private static final String MADE =
            "(assessment|profile|pathway|certification)-service/.*|kafka-lag/.*|.*-db-app/.*|.*-db-ca/.*"
                    + "|kafka-cluster-ca-cert/.*";

    @ParameterizedTest
    @EnumSource
    void noSecretStandsHere(Overlay overlay) {
        assertThat(overlay.all("Secret")).isEmpty();
        assertThat(overlay.resources().toString()).doesNotContain("PRIVATE KEY");
    }

    @ParameterizedTest
    @EnumSource(names = "COUNTRY")
    void everySecretThatIsAskedForIsMadeByAnOperatorOrComesFromTheStore(Overlay overlay) {
        Set<String> stored = new TreeSet<>();
        assertThat(overlay.all("ExternalSecret"))
                .as("a store of the cluster would give them to every namespace")
                .allMatch(secret ->
                        secret.at("/spec/secretStoreRef/kind").asText().equals("SecretStore"));
        overlay.all("ExternalSecret")
                .forEach(secret -> secret.at("/spec/data")
                        .forEach(each -> stored.add(
                                secret.name() + "/" + each.path("secretKey").asText())));
        Set<String> asked = new TreeSet<>();
        overlay.pods()
                .forEach(pods -> Settings.secret(pods)
                        .map(variable -> variable.at("/valueFrom/secretKeyRef"))
                        .forEach(ref -> asked.add(ref.path("name").asText() + "/"
                                + ref.path("key").asText())));
        overlay.all("ObjectStore")
                .flatMap(store -> Stream.of("accessKeyId", "secretAccessKey")
                        .map(key -> store.at("/spec/configuration/s3Credentials/" + key)))
                .forEach(ref -> asked.add(
                        ref.path("name").asText() + "/" + ref.path("key").asText()));
        // Files that certification's settings name, and the user that the database's operator takes.
        Settings.of(overlay.one("Deployment", "certification-service"), overlay).values().stream()
                .filter(value -> value.startsWith("/etc/certification/"))
                .forEach(file -> asked.add("certification-keys/" + file.replace("/etc/certification/", "")));
        asked.add("certification-db-worker/username");
        asked.removeIf(secret -> secret.matches(MADE));

        assertThat(stored).isEqualTo(asked);
    }

    @ParameterizedTest
    @EnumSource
    void migrationsHaveTheSecretsOfTheirDatabaseAndNoOther(Overlay overlay) {
        assertThat(overlay.all("Job")).hasSize(4).allSatisfy(job -> {
            String database = job.name().replace("-migrate", "-db");
            Stream<String> files = job.pod()
                    .at("/spec/volumes")
                    .valueStream()
                    .filter(volume -> !volume.has("emptyDir"))
                    .map(volume -> volume.at("/secret/secretName").asText());
            assertThat(Stream.concat(
                            files,
                            Settings.secret(job)
                                    .map(variable -> variable.at("/valueFrom/secretKeyRef/name")
                                            .asText())))
                    .contains(database + "-app", database + "-ca")
                    .allMatch(secret -> secret.matches(database + "-(app|ca|worker)"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void theListOfSecretsInTheReadmeIsWhole(Overlay overlay) throws IOException {
        String readme = Files.readString(Overlay.folder().resolve("README.md"));
        overlay.pods()
                .flatMap(Settings::secret)
                .map(variable -> variable.at("/valueFrom/secretKeyRef"))
                .filter(secret -> !(secret.path("name").asText() + "/key").matches(MADE))
                .forEach(secret -> assertThat(readme.lines()
                                .filter(row -> row.startsWith(
                                        "| `" + secret.path("name").asText() + "` |")))
                        .as("one row for it, with its key in it: %s", secret)
                        .singleElement()
                        .asString()
                        .contains("`" + secret.path("key").asText() + "`"));
    }
}
