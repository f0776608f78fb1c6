package fr.pixemploi.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.layout.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each overlay asks of a cluster at its least stands in the page of capacity; -Dk8s.update=true writes it. */
class CapacityTest {
    private static final Path PAGE = Workspace.find().root().resolve("deploy/operations/capacity.md");

    @ParameterizedTest
    @EnumSource
    void theLeastOfEachOverlayStandsInThePage(Overlay overlay) throws IOException {
        double cores = 0;
        double gibibytes = 0;
        double volumes = 0;
        for (Resource resource : overlay.resources()) {
            int count = count(resource, overlay);
            if (count == 0) continue;
            JsonNode asked = resource.is("Deployment")
                    ? resource.containers().findFirst().orElseThrow().at("/resources/requests")
                    : resource.at("/spec/resources/requests");
            cores += count * cores(asked.path("cpu").asText());
            gibibytes += count * gibibytes(asked.path("memory").asText());
            volumes += count
                    * Stream.of("/spec/storage/size", "/spec/walStorage/size", "/spec/storage/volumes/0/size")
                            .map(resource::at)
                            .filter(JsonNode::isTextual)
                            .mapToDouble(size -> gibibytes(size.asText()))
                            .sum();
        }
        String row = "| `%s` | %.1f | %.0f | %.0f |".formatted(overlay, cores, gibibytes, volumes);
        if (Boolean.getBoolean("k8s.update"))
            Files.writeString(PAGE, Files.readString(PAGE).replaceAll("(?m)^\\| `" + overlay + "` \\|.*$", row));

        assertThat(Files.readString(PAGE).lines()).contains(row);
    }

    /** Pods that are there when nothing is to do. */
    private static int count(Resource resource, Overlay overlay) {
        return switch (resource.kind()) {
            case "Deployment" ->
                overlay.resources().stream()
                        .filter(scaler ->
                                scaler.at("/spec/scaleTargetRef/name").asText().equals(resource.name()))
                        .mapToInt(scaler -> scaler.is("ScaledObject")
                                ? scaler.at("/spec/minReplicaCount").asInt()
                                : scaler.at("/spec/minReplicas").asInt())
                        .findFirst()
                        .orElse(1);
            case "Cluster", "Keycloak" -> resource.at("/spec/instances").asInt();
            case "KafkaNodePool" -> resource.at("/spec/replicas").asInt();
            default -> 0;
        };
    }

    private static double cores(String said) {
        return said.endsWith("m") ? Double.parseDouble(said.replace("m", "")) / 1000 : Double.parseDouble(said);
    }

    private static double gibibytes(String said) {
        double number = Double.parseDouble(said.replaceAll("[A-Za-z]", ""));
        return said.endsWith("Mi") ? number / 1024 : number;
    }
}
