package fr.pixemploi.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.kafka.Topics;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many of each there are, where they stand, and what may be taken away at once. */
class ScalingTest {
    private static final int MOST_PARTITIONS = Topics.read(Workspace.find().topics()).stream()
            .mapToInt(NewTopic::numPartitions)
            .max()
            .orElseThrow();

    /** Of one instance: for calls, for what runs beside them (the kit's settings). */
    private static final int CONNECTIONS = KitFile.number("quarkus.datasource.jdbc.max-size")
            + KitFile.number("quarkus.datasource.background.jdbc.max-size");

    /** @param least instances when nothing is to do */
    private record Range(int least, int most) {}

    @ParameterizedTest
    @EnumSource
    void eachDeploymentHasOneThatScalesItAtMost(Overlay overlay) {
        Map<String, Integer> scaled = new HashMap<>();
        overlay.all("HorizontalPodAutoscaler")
                .forEach(each ->
                        scaled.merge(each.at("/spec/scaleTargetRef/name").asText(), 1, Integer::sum));
        overlay.all("ScaledObject")
                .forEach(each ->
                        scaled.merge(each.at("/spec/scaleTargetRef/name").asText(), 1, Integer::sum));
        assertThat(scaled.values()).allMatch(count -> count == 1);
        scaled.keySet()
                .forEach(name -> assertThat(overlay.one("Deployment", name)
                                .at("/spec/replicas")
                                .isMissingNode())
                        .as("a number of replicas in %s would be taken back at each rollout", name)
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource(names = {"REGION", "COUNTRY"})
    void thereAreTwoOfEachAndABudgetLeavesOne(Overlay overlay) {
        Map<String, Range> ranges = ranges(overlay);
        assertThat(overlay.all("Deployment")).hasSize(6).allSatisfy(deployment -> {
            assertThat(ranges.get(deployment.name()).least())
                    .isGreaterThanOrEqualTo(overlay == Overlay.COUNTRY ? 3 : 2);
            Resource budget = budget(overlay, deployment);
            assertThat(ranges.get(deployment.name()).least()
                            - budget.at("/spec/maxUnavailable").asInt())
                    .isPositive();
        });
        assertThat(overlay.one("Keycloak", "keycloak").at("/spec/instances").asInt())
                .isGreaterThanOrEqualTo(2);
        assertThat(overlay.all("Cluster"))
                .allMatch(cluster -> cluster.at("/spec/instances").asInt() == 3);
    }

    @ParameterizedTest
    @EnumSource
    void aBudgetNeverKeepsANodeFromBeingEmptied(Overlay overlay) {
        assertThat(overlay.all("PodDisruptionBudget")).hasSize(7).allSatisfy(budget -> {
            assertThat(budget.at("/spec/minAvailable").isMissingNode()).isTrue();
            assertThat(budget.at("/spec/maxUnavailable").asInt()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"REGION", "COUNTRY"})
    void nobodyIsStartedWhoFindsNoPartitionOrNoConnection(Overlay overlay) {
        Map<String, Range> ranges = ranges(overlay);
        for (Service service : Service.values()) {
            int most = ranges.get(service.folder()).most();
            assertThat(most).isLessThanOrEqualTo(MOST_PARTITIONS);
            int connections = overlay.one("Cluster", service.label() + "-db")
                    .at("/spec/postgresql/parameters/max_connections")
                    .asInt();
            assertThat((most + 1) * CONNECTIONS)
                    .as("one more while a release goes out, and some for the operator")
                    .isLessThanOrEqualTo(connections - 20);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "COUNTRY")
    void instancesStandInThreeZonesAndOneMayFail(Overlay overlay) {
        assertThat(overlay.all("Deployment")).allSatisfy(deployment -> {
            JsonNode zones = deployment.pod().at("/spec/topologySpreadConstraints/0");
            assertThat(zones.path("topologyKey").asText()).isEqualTo("topology.kubernetes.io/zone");
            assertThat(zones.path("whenUnsatisfiable").asText()).isEqualTo("DoNotSchedule");
            assertThat(zones.path("maxSkew").asInt()).isEqualTo(1);
            assertThat(zones.path("nodeTaintsPolicy").asText())
                    .as("a zone that is down must not keep the others from taking its instances")
                    .isEqualTo("Honor");
            assertThat(deployment.podLabels())
                    .containsAllEntriesOf(Resource.strings(zones.at("/labelSelector/matchLabels")));
            assertThat(zones.at("/labelSelector/matchLabels/app.kubernetes.io~1name")
                            .isMissingNode())
                    .isFalse();
        });
        assertThat(overlay.all("Cluster"))
                .allMatch(cluster ->
                        cluster.at("/spec/affinity/topologyKey").asText().equals("topology.kubernetes.io/zone"));
        assertThat(overlay.one("Kafka", "kafka")
                        .at("/spec/kafka/rack/topologyKey")
                        .asText())
                .isEqualTo("topology.kubernetes.io/zone");
    }

    @ParameterizedTest
    @EnumSource(names = "COUNTRY")
    void servicesAreScaledByWhatWaitsForThem(Overlay overlay) {
        assertThat(overlay.all("ScaledObject").map(Resource::name))
                .containsExactlyInAnyOrderElementsOf(
                        List.of(Service.values()).stream().map(Service::folder).toList());
        assertThat(overlay.all("ScaledObject")).allSatisfy(scaled -> {
            Map<String, JsonNode> triggers = new HashMap<>();
            scaled.at("/spec/triggers")
                    .forEach(trigger -> triggers.put(trigger.path("type").asText(), trigger));
            assertThat(triggers).containsOnlyKeys("cpu", "kafka", "prometheus");
            // The group of a service is its name; in messages it is promised to the broker's rules too.
            assertThat(triggers.get("kafka").at("/metadata/consumerGroup").asText())
                    .isEqualTo(scaled.name());
            assertThat(triggers.get("kafka").at("/metadata/bootstrapServers").asText())
                    .as("KEDA looks names up in a namespace of its own")
                    .isEqualTo("kafka-kafka-bootstrap.pix-emploi.svc:9093");
            assertThat(triggers.get("prometheus").at("/metadata/serverAddress").asText())
                    .matches("http://[a-z-]+\\.[a-z-]+\\.svc:\\d+");
            assertThat(triggers.get("prometheus").at("/metadata/query").asText())
                    .contains("outbox_oldest_unsent_seconds{")
                    .contains("app_kubernetes_io_name=\"" + scaled.name() + "\"");
            assertThat(triggers.get("prometheus").path("metricType").asText())
                    .as("an age is not shared among instances")
                    .isEqualTo("Value");
            assertThat(triggers.get("kafka").at("/authenticationRef/name").asText())
                    .isEqualTo(overlay.one("TriggerAuthentication", "kafka-lag").name());
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatAllInstancesMountMayBeMountedOnManyNodes(Overlay overlay) {
        overlay.all("Deployment")
                .flatMap(deployment -> deployment.pod().at("/spec/volumes").valueStream())
                .map(volume -> volume.at("/persistentVolumeClaim/claimName").asText())
                .filter(claim -> !claim.isEmpty())
                .forEach(claim -> assertThat(Resource.texts(
                                overlay.one("PersistentVolumeClaim", claim).at("/spec/accessModes")))
                        .isNotEmpty()
                        .allMatch(mode -> mode.equals("ReadOnlyMany") || mode.equals("ReadWriteMany")));
    }

    private static Map<String, Range> ranges(Overlay overlay) {
        Map<String, Range> ranges = new HashMap<>();
        overlay.all("Deployment")
                .filter(deployment -> deployment.at("/spec/replicas").isInt())
                .forEach(each -> ranges.put(
                        each.name(),
                        new Range(
                                each.at("/spec/replicas").asInt(),
                                each.at("/spec/replicas").asInt())));
        overlay.all("HorizontalPodAutoscaler")
                .forEach(each -> ranges.put(
                        each.at("/spec/scaleTargetRef/name").asText(),
                        new Range(
                                each.at("/spec/minReplicas").asInt(),
                                each.at("/spec/maxReplicas").asInt())));
        overlay.all("ScaledObject")
                .forEach(each -> ranges.put(
                        each.at("/spec/scaleTargetRef/name").asText(),
                        new Range(
                                each.at("/spec/minReplicaCount").asInt(),
                                each.at("/spec/maxReplicaCount").asInt())));
        return ranges;
    }

    private static Resource budget(Overlay overlay, Resource deployment) {
        return overlay.all("PodDisruptionBudget")
                .filter(budget -> deployment
                        .podLabels()
                        .entrySet()
                        .containsAll(Resource.strings(budget.at("/spec/selector/matchLabels"))
                                .entrySet()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no budget of " + deployment));
    }
}
