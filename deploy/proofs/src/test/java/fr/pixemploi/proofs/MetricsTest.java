package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.Patience;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Alerts and dashboards of {@code deploy/observability} name what services publish: an alert on a metric that nobody has never fires. Their
 * PromQL is read by {@code deploy/observability/named}, with the grammar of Prometheus' own pages.
 */
class MetricsTest {
    /** @param op null where something is grouped or joined by the label */
    record Label(String name, @Nullable String op, @Nullable String value) {
        /** What HTTP calls by itself, whether it happened here or not. */
        private static final Set<String> OF_HTTP = Set.of("status", "outcome", "code");

        boolean fits(PublishedMetrics.Series series) {
            String published = series.labels().get(name);
            if (published == null) return false;
            if (op == null || value == null || OF_HTTP.contains(name)) return true;
            return switch (op) {
                case "=" -> published.equals(value);
                case "!=" -> !published.equals(value);
                case "=~" -> published.matches(value);
                case "!~" -> !published.matches(value);
                default -> throw new IllegalArgumentException("PromQL has no " + op);
            };
        }
    }

    record Named(String where, String metric, List<Label> labels) {
        boolean isIn(PublishedMetrics published) {
            return published.all().stream()
                    .filter(series -> series.metric().equals(metric))
                    .anyMatch(series -> labels.stream().allMatch(label -> label.fits(series)));
        }

        boolean isOfTheGateway() {
            return labels.stream().anyMatch(label -> label.name().equals("job") && "gateway".equals(label.value()));
        }
    }

    /** Ids of people and things, and addresses: as many series as there are of these, and whom they are about. */
    private static final Pattern TELLS_WHO = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}|@|%40");

    @Test
    void everyMetricAndLabelThatRulesAndDashboardsNameIsThere() throws IOException {
        visit();
        List<Named> named = named();
        assertThat(named).hasSizeGreaterThan(100);
        boolean gateway = RunningPlatform.get().gateway().isPresent();
        // Figures are measured every few seconds.
        await().atMost(Patience.FAR).untilAsserted(() -> {
            PublishedMetrics published = PublishedMetrics.now();
            assertThat(named)
                    .filteredOn(one -> gateway || !one.isOfTheGateway())
                    .filteredOn(one -> !one.isIn(published))
                    .isEmpty();
        });
    }

    /** What a journey does not call: the exam room, pages, and the one address. */
    private static void visit() throws IOException {
        Platform platform = RunningPlatform.get();
        RunningPlatform.journey().play();
        new Api(
                        platform.endpoints().of(Service.ASSESSMENT),
                        () -> platform.tokens().forUser("ines"))
                .get("/v1/sessions/" + UUID.randomUUID() + "/live")
                .expect(404);
        List<URI> pages = new ArrayList<>();
        platform.portal().ifPresent(portal -> pages.add(portal.url()));
        platform.gateway().ifPresent(gateway -> pages.add(URI.create(gateway.of(Service.PROFILE) + "/v1/status")));
        platform.gateway().ifPresent(gateway -> pages.add(URI.create(gateway.url() + "/nowhere")));
        for (URI page : pages) ((HttpURLConnection) page.toURL().openConnection()).getResponseCode();
    }

    @Test
    void noLabelTellsWhoItIsAbout() throws IOException {
        visit();
        Set<String> telling = new TreeSet<>();
        for (PublishedMetrics.Series series : PublishedMetrics.now().all()) {
            series.labels().forEach((name, value) -> {
                if (TELLS_WHO.matcher(value).find()) telling.add(series.metric() + " " + name + "=" + value);
            });
        }
        assertThat(telling).isEmpty();
    }

    private static List<Named> named() throws IOException {
        Path log = Path.of("target/named-metrics.json").toAbsolutePath();
        String said = new Script("deploy/observability/named").run(log, log);
        // Before it there may be words of whatever was installed.
        String json = said.lines().reduce((before, last) -> last).orElseThrow();
        return new ObjectMapper().readValue(json, new TypeReference<>() {});
    }
}
