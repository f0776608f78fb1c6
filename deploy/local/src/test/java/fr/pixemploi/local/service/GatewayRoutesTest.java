package fr.pixemploi.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The gateway's routes as data, read without the proxy. */
class GatewayRoutesTest {
    private static final Pattern ROUTE = Pattern.compile(
            "handle_path (\\S+) \\{\\s+import world\\s+reverse_proxy (\\S+) \\{\\s+import untouched\\s+}");

    @Test
    void theRoutesNameEveryServiceOnceAndNothingElse() throws IOException {
        String routes = Files.readString(Workspace.find().routes());

        List<String> named = ROUTE.matcher(routes)
                .results()
                .map(route -> route.group(1) + " " + route.group(2))
                .toList();

        assertThat(named)
                .containsExactlyElementsOf(Stream.of(Service.values())
                        .map(service -> "/%s/* {$GATEWAY_%s:127.0.0.1:%d}"
                                .formatted(service.label(), service.label().toUpperCase(Locale.ROOT), service.port()))
                        .toList());
        assertThat(routes.split("reverse_proxy|handle_path", -1)).hasSize(2 * named.size() + 1);
    }
}
