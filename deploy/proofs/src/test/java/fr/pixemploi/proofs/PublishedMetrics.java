package fr.pixemploi.proofs;

import fr.pixemploi.local.Platform;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.service.ServiceProcess;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What each process of the running platform publishes, with the labels that Prometheus gives it by {@code deploy/observability}. */
final class PublishedMetrics {
    /** One series at one moment. */
    record Series(String metric, Map<String, String> labels, String line) {}

    private static final Pattern LINE =
            Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{((?:[^\"}]|\"(?:[^\"\\\\]|\\\\.)*\")*)})? .*");
    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_]\\w*)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final List<Series> all = new ArrayList<>();

    private PublishedMetrics() {}

    /** Of all instances, the portal, and the gateway where there is one. */
    static PublishedMetrics now() throws IOException {
        Platform platform = RunningPlatform.get();
        PublishedMetrics published = new PublishedMetrics();
        for (Service service : Service.values()) {
            for (ServiceProcess instance : platform.instances(service)) {
                published.read(service.folder(), instance.management().resolve("/q/metrics"));
            }
        }
        if (platform.portal().isPresent())
            published.read(
                    "portal", platform.portal().orElseThrow().management().resolve("/q/metrics"));
        if (platform.gateway().isPresent())
            published.read("gateway", platform.gateway().orElseThrow().metrics());
        return published;
    }

    List<Series> all() {
        return List.copyOf(all);
    }

    private void read(String job, URI address) throws IOException {
        String text;
        try (InputStream published = address.toURL().openStream()) {
            text = new String(published.readAllBytes(), StandardCharsets.UTF_8);
        } catch (ConnectException e) {
            // One that is away publishes nothing.
            return;
        }
        for (String line : text.lines().toList()) {
            Matcher series = LINE.matcher(line);
            if (line.startsWith("#") || !series.matches()) continue;
            Map<String, String> labels = new HashMap<>();
            String written = series.group(2) == null ? "" : series.group(2);
            // What a service calls by a name that the scrape gives is kept under another, as Prometheus does.
            LABEL.matcher(written).results().forEach(label -> labels.put(kept(label.group(1)), label.group(2)));
            labels.put("job", job);
            labels.put("instance", address.getAuthority());
            all.add(new Series(series.group(1), labels, job + " " + line));
        }
    }

    private static String kept(String label) {
        return label.equals("job") || label.equals("instance") ? "exported_" + label : label;
    }
}
