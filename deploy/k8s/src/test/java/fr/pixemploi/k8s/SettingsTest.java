package fr.pixemploi.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.service.ServiceProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the environment of each service says is what that service asks for: a name that it does not know would be silence. */
class SettingsTest {
    /** Of the framework, and in no file of ours: a typo in a name is not in this list. */
    private static final Set<String> OF_QUARKUS = Set.of(
            "QUARKUS_INIT_AND_EXIT",
            "QUARKUS_SHUTDOWN_TIMEOUT",
            "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING",
            "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES",
            // Only in the kit's file, by way of another name.
            "QUARKUS_DATASOURCE_PASSWORD",
            "JAVA_TOOL_OPTIONS");

    private static final Map<Service, Map<String, Boolean>> KNOWN = new EnumMap<>(Service.class);
    private static final Path ROOT = Workspace.find().root();

    @ParameterizedTest
    @EnumSource
    void everyVariableIsASettingOfThatService(Overlay overlay) throws IOException {
        for (Service service : Service.values()) {
            Set<String> known = known(service).keySet();
            for (Resource pods : pods(overlay, service))
                assertThat(Settings.of(pods, overlay).keySet())
                        .as("%s of %s", pods, overlay)
                        .isNotEmpty()
                        .allMatch(variable -> known.contains(variable) || OF_QUARKUS.contains(variable));
        }
        Set<String> known = KnownSettings.of(List.of(ROOT.resolve("deploy/portal")))
                .variables()
                .keySet();
        assertThat(Settings.of(overlay.one("Deployment", "portal-service"), overlay)
                        .keySet())
                .allMatch(variable -> known.contains(variable) || OF_QUARKUS.contains(variable));
    }

    @ParameterizedTest
    @EnumSource
    void everySettingWithoutWhichAServiceDoesNotStartIsThere(Overlay overlay) throws IOException {
        for (Service service : Service.values()) {
            Set<String> required = known(service).entrySet().stream()
                    .filter(Map.Entry::getValue)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(TreeSet::new));
            // Injected by name, and refused at the start when they are not there (SECURITY.md).
            required.addAll(List.of(
                    "PIXEMPLOI_EXPORT_KEY",
                    "PIXEMPLOI_ADDRESS",
                    "QUARKUS_DATASOURCE_PASSWORD",
                    "KAFKA_SASL_JAAS_CONFIG"));
            if (service == Service.CERTIFICATION)
                required.addAll(List.of(
                        "PIXEMPLOI_CERTIFICATION_DOCUMENTS_KEY_FILE",
                        "PIXEMPLOI_CERTIFICATION_DOCUMENTS_KEY_PASSWORD"));
            for (Resource pods : pods(overlay, service))
                assertThat(Settings.of(pods, overlay))
                        .as("%s of %s", pods, overlay)
                        .containsKeys(required.toArray(String[]::new));
        }
        assertThat(Settings.of(overlay.one("Deployment", "portal-service"), overlay))
                .containsKeys("PORTAL_SECRET", "PORTAL_STATE_SECRET");
    }

    @ParameterizedTest
    @EnumSource
    void nothingThatLeadsToTheMachineItselfIsLeftAsItIs(Overlay overlay) throws IOException {
        for (Service service : Service.values())
            for (Resource pods : pods(overlay, service))
                assertThat(Settings.of(pods, overlay).keySet())
                        .as("%s of %s", pods, overlay)
                        .containsAll(KnownSettings.ofThisMachine(modules(service)));
        Set<String> ofPortal = KnownSettings.ofThisMachine(List.of(ROOT.resolve("deploy/portal")));
        assertThat(ofPortal).hasSizeGreaterThanOrEqualTo(5);
        assertThat(Settings.of(overlay.one("Deployment", "portal-service"), overlay)
                        .keySet())
                .containsAll(ofPortal);
    }

    @Test
    void theSourcesTellWhatIsRequired() throws IOException {
        assertThat(known(Service.PROFILE))
                .containsEntry("PIXEMPLOI_PROFILE_WEBHOOKS_KEY", true)
                .containsEntry("PIXEMPLOI_PROFILE_STAFF_SECRET", true)
                .containsEntry("PIXEMPLOI_PROFILE_WEBHOOKS_MOST", false)
                .containsEntry("PIXEMPLOI_MAIL_PASSWORD", false)
                .containsEntry("PIXEMPLOI_RELEASES_FIRST_QUARTER", false);
        assertThat(known(Service.CERTIFICATION))
                .containsEntry("PIXEMPLOI_CERTIFICATION_CREDENTIALS_KEY_FILE", true)
                .containsEntry("PIXEMPLOI_CERTIFICATION_PASSPORT_SENDER_CLIENT_ID", false)
                .doesNotContainKey("PIXEMPLOI_PROFILE_WEBHOOKS_KEY");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSecretComesOutOfSecretsAndWhatIsNotIsNotLocal(Overlay overlay) {
        assertThat(overlay.pods()).allSatisfy(pods -> {
            Set<String> secret = Settings.secret(pods)
                    .map(variable -> variable.path("name").asText())
                    .collect(Collectors.toSet());
            assertThat(Settings.of(pods, overlay)).allSatisfy((name, value) -> {
                if (name.matches(".*(PASSWORD|SECRET|TOKEN|JAAS_CONFIG|_KEY)$") && !name.startsWith("KAFKA_SSL"))
                    assertThat(secret.contains(name) || (pods.is("Job") && value.equals("none")))
                            .as(name)
                            .isTrue();
                assertThat(name).isNotEqualTo("PIXEMPLOI_LOCAL");
                assertThat(value).doesNotContain("localhost").doesNotContain("127.0.0.1");
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    void kafkaAndPostgresqlAreReachedByTlsWithTheirNamesChecked(Overlay overlay) {
        for (Service service : Service.values())
            assertThat(Settings.of(overlay.one("Deployment", service.folder()), overlay))
                    .containsEntry("KAFKA_SECURITY_PROTOCOL", "SASL_SSL")
                    .containsEntry("KAFKA_SASL_MECHANISM", "SCRAM-SHA-512")
                    .containsEntry("KAFKA_SASL_JAAS_CONFIG", service.folder() + "/sasl.jaas.config")
                    .doesNotContainKey("KAFKA_SSL_ENDPOINT_IDENTIFICATION_ALGORITHM")
                    .containsEntry(
                            "QUARKUS_DATASOURCE_JDBC_URL",
                            "jdbc:postgresql://%1$s-db-rw:5432/%1$s?sslmode=verify-full&sslrootcert=/etc/postgres/ca.crt"
                                    .formatted(service.label()));
    }

    @ParameterizedTest
    @EnumSource
    void addressesThatPeopleSeeLeadToTheThreeHosts(Overlay overlay) {
        Set<String> hosts = overlay.all("Ingress")
                .map(ingress -> ingress.at("/spec/rules/0/host").asText())
                .collect(Collectors.toSet());
        assertThat(hosts).hasSize(3);
        Stream<String> addresses = overlay.all("ConfigMap")
                .filter(settings -> settings.name().contains("-settings-"))
                .flatMap(settings -> Resource.strings(settings.at("/data")).values().stream())
                .filter(value -> value.startsWith("https://"));
        assertThat(addresses)
                .hasSizeGreaterThan(10)
                .allMatch(address -> hosts.contains(
                        URI.create(address.replace("{code}", "code")).getHost()));
        assertThat(overlay.one("Keycloak", "keycloak")
                        .at("/spec/hostname/hostname")
                        .asText())
                .matches(address -> hosts.contains(URI.create(address).getHost()));
        assertThat(overlay.one("KeycloakRealmImport", "pix-emploi")
                        .at("/spec/realm/clients")
                        .valueStream()
                        .filter(client -> client.path("clientId").asText().startsWith("portal"))
                        .flatMap(client -> client.path("redirectUris").valueStream())
                        .map(address -> address.asText().replace("*", ""))
                        .filter(address -> address.startsWith("https:")))
                .hasSize(3)
                .allMatch(address -> hosts.contains(URI.create(address).getHost()));
    }

    private static List<Resource> pods(Overlay overlay, Service service) {
        return List.of(overlay.one("Deployment", service.folder()), overlay.one("Job", service.label() + "-migrate"));
    }

    private static List<Path> modules(Service service) {
        List<Path> modules = new ArrayList<>(List.of(ROOT.resolve(service.module())));
        for (String kit : List.of("core", "personal", "imports")) modules.add(ROOT.resolve("service-kit/" + kit));
        if (service == Service.PROFILE || service == Service.CERTIFICATION)
            modules.add(ROOT.resolve("service-kit/messages"));
        if (service == Service.PROFILE) modules.add(ROOT.resolve("service-kit/releases"));
        return modules;
    }

    /** Read once: all sources of a service and of the kit. */
    private static Map<String, Boolean> known(Service service) throws IOException {
        Map<String, Boolean> already = KNOWN.get(service);
        if (already != null) return already;
        Map<String, Boolean> known = KnownSettings.of(modules(service)).variables();
        ConsumerConfig.configNames().forEach(name -> known.put(ServiceProcess.variable("kafka." + name), false));
        KNOWN.put(service, known);
        return known;
    }
}
