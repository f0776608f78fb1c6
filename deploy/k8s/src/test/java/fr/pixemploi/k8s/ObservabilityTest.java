package fr.pixemploi.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.local.layout.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Prometheus in a cluster asks the pods under the names that rules and dashboards know, and has these rules. */
class ObservabilityTest {
    private static final Path OF_ALL = Workspace.find().root().resolve("deploy/observability");
    private static final Pattern JOB = Pattern.compile("[{, ]job=~?\"([^\"]+)\"");

    @ParameterizedTest
    @EnumSource(names = {"REGION", "COUNTRY"})
    void monitorsYieldTheJobsOfThePrometheusThatRulesAreWrittenFor(Overlay overlay) throws IOException {
        Map<String, String> paths = new TreeMap<>();
        yaml(OF_ALL.resolve("prometheus.yaml"))
                .path("scrape_configs")
                .forEach(scrape -> paths.put(
                        scrape.path("job_name").asText(),
                        scrape.path("metrics_path").asText("/metrics")));
        Map<String, String> asked = new TreeMap<>();
        overlay.all("PodMonitor")
                .forEach(monitor -> overlay.all("Deployment")
                        .filter(deployment -> Network.selects(monitor.at("/spec/selector"), deployment.podLabels()))
                        .forEach(deployment -> asked.put(job(monitor, deployment), path(monitor, deployment))));

        assertThat(asked).isEqualTo(paths);
    }

    @ParameterizedTest
    @EnumSource(names = {"REGION", "COUNTRY"})
    void everyJobThatARuleOrADashboardNamesIsAskedSomewhere(Overlay overlay) throws IOException {
        Set<String> known = overlay.all("PodMonitor")
                .flatMap(monitor -> Stream.concat(
                        overlay.all("Deployment")
                                .filter(deployment ->
                                        Network.selects(monitor.at("/spec/selector"), deployment.podLabels()))
                                .map(deployment -> job(monitor, deployment)),
                        ofEngines(monitor, overlay)))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = new TreeSet<>();
        Stream.concat(
                        overlay.all("PrometheusRule").flatMap(rule -> rule.json().findValuesAsText("expr").stream()),
                        overlay.one("ConfigMap", "dashboards")
                                .at("/data")
                                .valueStream()
                                .map(dashboard -> dashboard.asText().replace("\\\"", "\"")))
                .flatMap(promql -> JOB.matcher(promql).results())
                .flatMap(found -> Stream.of(found.group(1).split("\\|")))
                .forEach(named::add);

        assertThat(named).hasSizeGreaterThanOrEqualTo(6).isSubsetOf(known);
    }

    @ParameterizedTest
    @EnumSource(names = {"REGION", "COUNTRY"})
    void rulesAndDashboardsAreThoseOfTheirFolder(Overlay overlay) throws IOException {
        Map<String, JsonNode> rules = overlay.all("PrometheusRule")
                .collect(Collectors.toMap(Resource::name, rule -> rule.at("/spec"), (a, b) -> b, TreeMap::new));
        Map<String, JsonNode> written = new TreeMap<>();
        for (Path file : files("alerts"))
            written.put(file.getFileName().toString().replace(".yaml", ""), yaml(file));
        assertThat(rules).isEqualTo(written);

        Map<String, String> shown =
                Resource.strings(overlay.one("ConfigMap", "dashboards").at("/data"));
        Map<String, String> made = new TreeMap<>();
        for (Path file : files("dashboards")) made.put(file.getFileName().toString(), Files.readString(file));
        assertThat(shown).isEqualTo(made);
    }

    @ParameterizedTest
    @EnumSource
    void theGatewayPublishesWhereItIsAskedAndNowhereElse(Overlay overlay) {
        String site = overlay.all("ConfigMap")
                .filter(map -> map.name().startsWith("gateway-site-"))
                .map(map -> map.at("/data/Caddyfile").asText())
                .findFirst()
                .orElseThrow();
        assertThat(site).containsPattern("servers \\{\\s+metrics\\s").containsOnlyOnce("metrics /metrics");
        assertThat(site.substring(site.indexOf("http://:9000 {"))).contains("metrics /metrics");
    }

    @ParameterizedTest
    @EnumSource(names = {"REGION", "COUNTRY"})
    void brokersPublishWhatRulesAskOfThem(Overlay overlay) {
        JsonNode from = overlay.one("Kafka", "kafka").at("/spec/kafka/metricsConfig/valueFrom/configMapKeyRef");
        String rules = overlay.one("ConfigMap", from.path("name").asText())
                .at("/data")
                .path(from.path("key").asText())
                .asText();
        assertThat(overlay.one("PrometheusRule", "engines").json().findValuesAsText("expr"))
                .flatMap(promql -> Pattern.compile("kafka_server_replicamanager_(\\w+)")
                        .matcher(promql)
                        .results()
                        .map(found -> found.group(1))
                        .toList())
                .hasSize(2)
                .allMatch(bean -> rules.toLowerCase(Locale.ROOT).contains(bean));
    }

    private static String job(Resource monitor, Resource deployment) {
        // Without a label to take it from, a Prometheus operator gives the monitor's own name.
        return deployment
                .podLabels()
                .getOrDefault(monitor.at("/spec/jobLabel").asText(""), "pix-emploi/" + monitor.name());
    }

    /** Databases and brokers: labels that their operators give. */
    private static Stream<String> ofEngines(Resource monitor, Overlay overlay) {
        return switch (monitor.at("/spec/jobLabel").asText()) {
            case "cnpg.io/cluster" -> overlay.all("Cluster").map(Resource::name);
            case "strimzi.io/cluster" -> overlay.all("Kafka").map(Resource::name);
            default -> Stream.of();
        };
    }

    private static String path(Resource monitor, Resource deployment) {
        JsonNode endpoint = monitor.at("/spec/podMetricsEndpoints/0");
        assertThat(deployment
                        .containers()
                        .flatMap(container -> container.path("ports").valueStream())
                        .map(port -> port.path("name").asText()))
                .contains(endpoint.path("port").asText());
        return endpoint.path("path").asText();
    }

    private static Set<Path> files(String folder) throws IOException {
        try (Stream<Path> all = Files.list(OF_ALL.resolve(folder))) {
            return all.collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static JsonNode yaml(Path file) throws IOException {
        return new YAMLMapper().readTree(file.toFile());
    }
}
