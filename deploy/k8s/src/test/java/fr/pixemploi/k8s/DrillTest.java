package fr.pixemploi.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.k8s.Network.Pod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that is put back to see that it can be: beside the one that is at work, and harmless to it. */
class DrillTest {
    @ParameterizedTest
    @ValueSource(strings = {"assessment", "profile", "pathway", "certification", "keycloak"})
    void aDrillReadsTheBackupsAndWritesNone(String name) throws IOException {
        List<Resource> drill = Overlay.rendered("drill/" + name);
        assertThat(drill).hasSize(1);
        // A name of its own: after a restore the other one is at work, and would be changed and taken away.
        Resource cluster = RestoreTest.one(drill, "Cluster", name + "-db-drill");
        JsonNode inEarnest = RestoreTest.one(RestoreTest.restored(name), "Cluster", name + "-db-restored")
                .json();
        for (String same :
                List.of("/spec/bootstrap", "/spec/externalClusters", "/spec/imageName", "/metadata/namespace"))
            assertThat(cluster.at(same)).as(same).isEqualTo(inEarnest.at(same));
        assertThat(cluster.at("/spec/plugins").isMissingNode()).isTrue();
        assertThat(cluster.at("/spec/instances").asInt()).isOne();
    }

    /** One that is larger than the largest overlay's is the operators' own to say. */
    @ParameterizedTest
    @EnumSource
    void aDrillHasRoomForWhatItPutsBackAndTakesAsManyConnections(Overlay overlay) {
        for (Resource database : overlay.all("Cluster").toList()) {
            Resource drill = RestoreTest.one(
                    Overlay.rendered("drill/" + database.name().replace("-db", "")),
                    "Cluster",
                    database.name() + "-drill");
            for (String volume : List.of("/spec/storage/size", "/spec/walStorage/size"))
                assertThat(gibibytes(drill, volume)).as(volume).isGreaterThanOrEqualTo(gibibytes(database, volume));
            // PostgreSQL: no log is played with fewer than there were.
            String connections = "/spec/postgresql/parameters/max_connections";
            assertThat(drill.at(connections).asInt())
                    .isGreaterThanOrEqualTo(database.at(connections).asInt());
        }
    }

    /** What the page has operators write in a folder of their own, as it stands there. */
    @Test
    void anotherSizeAndADatabaseThatWasPutBackAreAFolderOfTheOperators() throws IOException {
        String page = Files.readString(Overlay.folder().resolve("../operations/restore-drill.md"));
        String written = page.substring(page.indexOf("   resources: ["), page.indexOf("   ```\n   Then"));
        Path folder = Files.createDirectories(Overlay.folder().resolve("target/drill"));
        Files.writeString(
                folder.resolve("kustomization.yaml"),
                written.replaceAll("(?m)^   ", "")
                        .replace("PATH/TO/deploy/k8s/", "../../")
                        .replace("NAME", "profile"));
        List<Resource> drill = Overlay.rendered(folder.toString());
        Resource cluster = RestoreTest.one(drill, "Cluster", "profile-db-drill");
        Resource common = RestoreTest.one(Overlay.rendered("drill/profile"), "Cluster", "profile-db-drill");
        for (String volume : List.of("/spec/storage/size", "/spec/walStorage/size"))
            assertThat(gibibytes(cluster, volume)).isGreaterThan(gibibytes(common, volume));
        Resource putBack = RestoreTest.one(RestoreTest.restored("profile"), "Cluster", "profile-db-restored");
        JsonNode backups = cluster.at("/spec/externalClusters/0/plugin/parameters");
        assertThat(backups.path("serverName").asText()).isEqualTo(putBack.name());
        assertThat(backups.path("barmanObjectName"))
                .isEqualTo(putBack.at("/spec/plugins/0/parameters/barmanObjectName"));
    }

    private static int gibibytes(Resource cluster, String volume) {
        String size = cluster.at(volume).asText("0Gi");
        assertThat(size).endsWith("Gi");
        return Integer.parseInt(size.replace("Gi", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment", "profile", "pathway", "certification", "keycloak"})
    void nobodyButTheOperatorReachesADrill(String name) {
        Network network = Network.of(Overlay.COUNTRY);
        Pod drill = new Pod("", Map.of("cnpg.io/cluster", name + "-db-drill"));
        assertThat(network.reachesTheWorld(drill, 443)).isTrue();
        assertThat(network.reaches(new Pod("cnpg-system", Map.of()), drill, 8000))
                .isTrue();
        assertThat(Overlay.COUNTRY.pods().map(pods -> new Pod("", pods.podLabels())))
                .noneMatch(pod -> network.reaches(pod, drill, 5432));
        assertThat(network.reaches(new Pod("", Map.of("cnpg.io/cluster", name + "-db")), drill, 5432))
                .isFalse();
    }
}
