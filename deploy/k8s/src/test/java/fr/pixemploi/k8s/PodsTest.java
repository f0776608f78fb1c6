package fr.pixemploi.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.layout.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every pod of ours is held to, in each overlay. */
class PodsTest {
    /** Without one, a node asks the registry that it happens to know. */
    private static final String REGISTRY = "(?=[^/]*[.:][^/]*/)";

    private static final String NAME = "([\\w.-]+(:\\d+)?/)?[\\w.-]+(/[\\w.-]+)*";
    private static final List<String> PROBES = List.of("startupProbe", "livenessProbe", "readinessProbe");

    @ParameterizedTest
    @EnumSource
    void imagesAreReleasesAndNeverTheNewest(Overlay overlay) {
        assertThat(overlay.pods().flatMap(Resource::containers))
                .isNotEmpty()
                .extracting(container -> container.path("image").asText())
                .allMatch(image -> image.matches(NAME + "(:\\d[\\w.-]*|@sha256:[0-9a-f]{64})"));
    }

    /** Of the trial ours alone: the gateway's is a release of its makers. */
    @ParameterizedTest
    @EnumSource
    void imagesComeFromARegistryThatIsNamedAndAreTheBytesThatWereTested(Overlay overlay) {
        assertThat(overlay.pods().flatMap(Resource::containers))
                .extracting(container -> container.path("image").asText())
                .filteredOn(image -> overlay != Overlay.TRIAL || image.contains("pix-emploi/"))
                .hasSizeGreaterThanOrEqualTo(9)
                .allMatch(image -> image.matches(REGISTRY + NAME + "@sha256:[0-9a-f]{64}"));
    }

    @Test
    void aRegistryMayHaveAPort() {
        String digest = "@sha256:" + "0".repeat(64);
        assertThat("registry.example:5000/pix-emploi/portal" + digest).matches(REGISTRY + NAME + digest);
        assertThat("pix-emploi/portal" + digest).doesNotMatch(REGISTRY + NAME + digest);
        assertThat("registry.example:5000/portal:1").matches(NAME + ":\\d");
        assertThat("registry.example:5000/portal").doesNotMatch(NAME + "(:\\d[\\w.-]*)");
    }

    @ParameterizedTest
    @EnumSource
    void enginesAreReleasesToo(Overlay overlay) throws IOException {
        String local = Files.readString(Workspace.find().root().resolve("pom.xml"));
        assertThat(overlay.all("Cluster"))
                .isNotEmpty()
                .extracting(cluster -> cluster.at("/spec/imageName").asText())
                .allMatch(image -> image.matches("[^:@]+:\\d[\\w.-]*"))
                .as("the version of deploy/local")
                .allMatch(image -> local.contains("<postgresql.binaries.version>" + image.replaceAll(".*:|-.*", "")
                        + ".0</postgresql.binaries.version>"));
        String keycloak = overlay.one("Keycloak", "keycloak").at("/spec/image").asText();
        assertThat(keycloak).matches("[^:@]+:\\d[\\w.-]*");
        assertThat(local)
                .as("the version of deploy/local")
                .contains("<keycloak.version>" + keycloak.replaceAll(".*:", "") + "</keycloak.version>");
        Resource kafka = overlay.one("Kafka", "kafka");
        String version = kafka.at("/spec/kafka/version").asText();
        assertThat(version).matches("\\d+\\.\\d+\\.\\d+");
        String tried = local.replaceAll("(?s).*<kafka.broker.version>|</kafka.broker.version>.*", "");
        assertThat(Files.readString(Overlay.folder().resolve("README.md")))
                .as("which one was tried")
                .contains(
                        version.equals(tried)
                                ? version
                                : "Kafka %s, since every test and proof here runs %s,".formatted(version, tried));
        assertThat(kafka.at("/spec/kafka/metadataVersion").asText()).matches("\\d+\\.\\d+-IV\\d+");
    }

    @ParameterizedTest
    @EnumSource
    void everyContainerSaysWhatItNeedsAndWhatMemoryItMayTake(Overlay overlay) {
        assertThat(overlay.pods().flatMap(Resource::containers)).allSatisfy(container -> {
            JsonNode resources = container.path("resources");
            assertThat(resources.at("/requests/cpu").asText()).isNotEmpty();
            assertThat(resources.at("/requests/memory").asText())
                    .as("memory is not lent: what is asked for is what there is")
                    .isNotEmpty()
                    .isEqualTo(resources.at("/limits/memory").asText());
        });
    }

    @ParameterizedTest
    @EnumSource
    void enginesSayTheSame(Overlay overlay) {
        assertThat(overlay.resources().stream()
                        .filter(resource ->
                                List.of("Cluster", "KafkaNodePool", "Keycloak").contains(resource.kind())))
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(resource -> {
                    assertThat(resource.at("/spec/resources/requests/cpu").asText())
                            .isNotEmpty();
                    assertThat(resource.at("/spec/resources/limits/memory").asText())
                            .isNotEmpty();
                });
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsRootOrMayBecomeIt(Overlay overlay) {
        assertThat(overlay.pods()).allSatisfy(resource -> {
            JsonNode pod = resource.pod().path("spec");
            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(pod.at("/securityContext/runAsUser").asInt()).isEqualTo(10001);
            assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
            assertThat(pod.path("hostNetwork").asBoolean()
                            || pod.path("hostPID").asBoolean()
                            || pod.path("hostIPC").asBoolean())
                    .isFalse();
            assertThat(resource.containers()).allSatisfy(container -> {
                JsonNode context = container.path("securityContext");
                assertThat(context.path("allowPrivilegeEscalation").asBoolean(true))
                        .isFalse();
                assertThat(context.path("privileged").asBoolean()).isFalse();
                assertThat(context.path("readOnlyRootFilesystem").asBoolean()).isTrue();
                assertThat(Resource.texts(context.at("/capabilities/drop"))).containsExactly("ALL");
                assertThat(context.at("/capabilities/add").isMissingNode()).isTrue();
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    void nobodyHasATokenForTheCluster(Overlay overlay) {
        assertThat(overlay.pods()).allSatisfy(resource -> {
            assertThat(resource.pod().at("/spec/automountServiceAccountToken").asBoolean(true))
                    .isFalse();
            assertThat(resource.pod().at("/spec/enableServiceLinks").asBoolean(true))
                    .as("names of services in the environment would be read as settings")
                    .isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfTheNodeIsMountedAndWhatMayBeWrittenHasAnEnd(Overlay overlay) {
        assertThat(overlay.pods()
                        .flatMap(resource -> resource.pod().at("/spec/volumes").valueStream()))
                .allSatisfy(volume -> {
                    assertThat(volume.has("hostPath")).isFalse();
                    if (volume.has("emptyDir"))
                        assertThat(volume.at("/emptyDir/sizeLimit").asText()).isNotEmpty();
                });
    }

    @ParameterizedTest
    @EnumSource
    void whoServesIsProbedAtTheManagementPortAndHasTimeToEnd(Overlay overlay) {
        assertThat(overlay.all("Deployment")).hasSize(6).allSatisfy(deployment -> {
            JsonNode container = deployment.containers().findFirst().orElseThrow();
            for (String probe : PROBES)
                assertThat(container.at("/" + probe + "/httpGet/port").asText())
                        .as(probe)
                        .isEqualTo("management");
            int drained = container.at("/lifecycle/preStop/sleep/seconds").asInt();
            int calls = 15;
            int rest = 10;
            assertThat(drained).isGreaterThanOrEqualTo(10);
            assertThat(deployment
                            .pod()
                            .at("/spec/terminationGracePeriodSeconds")
                            .asInt())
                    .isGreaterThanOrEqualTo(drained + calls + rest);
            assertThat(deployment
                            .at("/spec/strategy/rollingUpdate/maxUnavailable")
                            .asInt(1))
                    .isZero();
        });
    }

    @ParameterizedTest
    @EnumSource
    void instancesDoNotMigrateAndJobsDoNothingElse(Overlay overlay) {
        assertThat(overlay.all("Job")).hasSize(4).allSatisfy(job -> {
            assertThat(Settings.of(job, overlay)).containsEntry("QUARKUS_INIT_AND_EXIT", "true");
            assertThat(job.stage()).isEqualTo("migrate");
            assertThat(job.containers().map(container -> container.path("image").asText()))
                    .as("the same release as the instances")
                    .containsExactly(overlay.one("Deployment", job.name().replace("-migrate", "-service"))
                            .containers()
                            .findFirst()
                            .orElseThrow()
                            .path("image")
                            .asText());
        });
        assertThat(overlay.all("Deployment")
                        .filter(deployment -> deployment.name().endsWith("-service")))
                .filteredOn(deployment -> !deployment.name().startsWith("portal"))
                .hasSize(4)
                .allSatisfy(deployment -> {
                    assertThat(Settings.of(deployment, overlay))
                            .containsEntry("QUARKUS_FLYWAY_MIGRATE_AT_START", "false")
                            .doesNotContainKey("QUARKUS_FLYWAY_PASSWORD")
                            .doesNotContainKey("QUARKUS_INIT_AND_EXIT");
                    assertThat(deployment.stage()).isEqualTo("serve");
                });
    }
}
