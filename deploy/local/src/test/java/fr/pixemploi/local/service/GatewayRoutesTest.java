package fr.pixemploi.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The gateway's routes as data, read without the proxy. */
class GatewayRoutesTest {
    private static final Pattern ROUTE = Pattern.compile(
            "handle_path (\\S+) \\{\\s+import world\\s+reverse_proxy (\\S+) \\{\\s+import untouched\\s+}");

    private static final Pattern NAMED = Pattern.compile("data-service=\"(\\w+)\"><a href=\"(\\S+)\"");
    private static final Pattern LOADED = Pattern.compile("(?:href|src)=\"/status/(\\S+)\"");
    private static final Pattern BODY = Pattern.compile("respond (@english |)`([^`]+)`");
    private static final ObjectMapper JSON = new ObjectMapper();

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

    @Test
    void thePageOfTheirStateNamesEveryServiceAndLoadsItsOwnFilesOnly() throws IOException {
        Path pages = Workspace.find().routes().resolveSibling("pages/status");
        String page = Files.readString(pages.resolve("index.html"));

        assertThat(NAMED.matcher(page).results().map(service -> service.group(1) + " " + service.group(2)))
                .containsExactlyElementsOf(Stream.of(Service.values())
                        .map(service -> service.label() + " /" + service.label() + "/v1/status/page")
                        .toList());
        assertThat(LOADED.matcher(page).results().map(file -> file.group(1)))
                .containsExactly("status.css", "status.js");
        assertThat(pages.resolve("status.css")).exists();
        assertThat(pages.resolve("status.js")).exists();
        assertThat(page)
                .as("styles and scripts inside, which its policy would not allow")
                .doesNotContain("<style")
                .doesNotContain("style=")
                .doesNotContainPattern("<script(?! src)|\\son\\w+=");
    }

    @Test
    void whatTheGatewayAnswersItselfIsAProblemInBothLanguages() throws IOException {
        String routes = Files.readString(Workspace.find().routes());

        List<Map<String, Object>> problems = new ArrayList<>();
        for (MatchResult body : BODY.matcher(routes).results().toList())
            problems.add(JSON.readValue(body.group(2).replace("{err.status_code}", "502"), new TypeReference<>() {}));

        assertThat(problems)
                .allSatisfy(
                        problem -> assertThat(problem).containsOnlyKeys("type", "title", "status", "code", "detail"))
                .extracting(problem -> problem.get("status") + " " + problem.get("code"))
                .containsExactly("404 not-found", "404 not-found", "502 service-away", "502 service-away");
        assertThat(BODY.matcher(routes).results().map(body -> body.group(1)))
                .containsExactly("@english ", "", "@english ", "");
        assertThat(routes).contains("header Content-Type application/problem+json");
        assertThat(routes.lines().map(String::strip))
                .as("an answer without a body")
                .noneMatch(line -> line.matches("respond (@\\w+ )?\\d+"));
    }
}
