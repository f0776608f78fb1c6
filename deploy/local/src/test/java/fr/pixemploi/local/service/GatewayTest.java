package fr.pixemploi.local.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.Http;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.process.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The routes in the real proxy, before services that say what they heard. Where the proxy's program is missing, this is not tried. */
class GatewayTest {
    @TempDir
    Path data;

    private final Map<Service, TalkativeService> services = new EnumMap<>(Service.class);
    private Gateway gateway;

    @BeforeEach
    void start() throws IOException {
        Optional<Path> program = Gateway.program();
        assumeTrue(program.isPresent(), "No caddy on the PATH: the gateway is not tried on this machine");
        Map<Service, URI> urls = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            TalkativeService talkative = new TalkativeService(service.label());
            services.put(service, talkative);
            urls.put(service, talkative.url());
        }
        gateway = new Gateway(program.orElseThrow(), Workspace.find(), data, Ports.free(), Ports.free());
        gateway.start(urls, line -> {});
    }

    @AfterEach
    void stop() {
        if (gateway != null) gateway.close();
        services.values().forEach(TalkativeService::close);
    }

    @Test
    void eachServiceHearsItsOwnPathAsTheCallerWroteIt() throws Exception {
        for (Service service : Service.values())
            assertThat(get("/" + service.label() + "/v1/structures/a%2Fb?q=%C3%A9&r")
                            .body())
                    .startsWith(service.label() + " GET /v1/structures/a%2Fb?q=%C3%A9&r ");
    }

    @Test
    void aServiceIsToldWhoCallsAndTheCallersOwnWordsForItAreDropped() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(at("/profile/v1/files"))
                .header("X-Forwarded-For", "203.0.113.7")
                .header("X-Forwarded-Host", "evil.example")
                .build();

        assertThat(send(request).body())
                .endsWith(" 127.0.0.1 http " + gateway.url().getAuthority());
    }

    @Test
    void nothingIsAddedToAnAnswerAndItsBytesStayAsTheyAre() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(at("/pathway/packed")).build();

        HttpResponse<byte[]> answer = Http.CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.body()).isEqualTo(TalkativeService.PACKED);
        assertThat(answer.headers().map())
                .containsOnlyKeys("content-encoding", "content-length", "content-type", "date", "vary");
    }

    @Test
    void theLargestBodyOfAServicePasses() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(at("/assessment/v1/uploads"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[6_000_000]))
                .build();

        assertThat(send(request).body()).startsWith("assessment POST /v1/uploads 6000000 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/structures",
                "/q/openapi",
                "/profile",
                "/profiles/v1/files",
                "/status/routes.caddy",
                "/status/..%2f..%2froutes.caddy",
                "/statuses",
                "/profile/q",
                "/profile/q/metrics",
                "/profile/%71/metrics",
                "/profile/v1/..%2Fq/metrics",
                "/profile/q/openapi%2F..%2Fmetrics",
                "/assessment/v1/export-parts/0197?expires=1&signature=0",
                "/profile/v1/export-parts/0197",
                "/pathway/v1/export-parts;a=b/0197",
                "/profile/v1;a=%2Fb/export-parts/0197",
                "/certification/v1;a=b/%65xport-parts/0197"
            })
    void whatIsOutsideIsNotThere(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().map())
                .containsEntry("content-type", List.of("application/problem+json"))
                .containsEntry("content-language", List.of("fr"))
                .doesNotContainKey("server");
        assertThat(answer.body()).isEqualTo("""
                {"type":"about:blank","title":"Introuvable","status":404,"code":"not-found",\
                "detail":"Cette adresse ne mène à aucun service."}""");
    }

    @Test
    void aServiceThatIsAwayIsSaidInTheLanguageOfTheCaller() throws Exception {
        services.remove(Service.PROFILE).close();

        HttpResponse<String> answer = send(HttpRequest.newBuilder(at("/profile/v1/files"))
                .header("Accept-Language", "en-GB, fr;q=0.5")
                .build());

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.headers().map())
                .containsEntry("content-type", List.of("application/problem+json"))
                .containsEntry("content-language", List.of("en"))
                .containsEntry("retry-after", List.of("10"));
        assertThat(answer.body()).isEqualTo("""
                {"type":"about:blank","title":"Service away","status":502,"code":"service-away",\
                "detail":"The service does not answer. Try again in a moment."}""");
        assertThat(get("/pathway/v1/x").statusCode()).isEqualTo(200);
    }

    @Test
    void whatItAnswersIsCountedOnAPortOfItsOwn() throws Exception {
        assertThat(get("/profile/v1/files").statusCode()).isEqualTo(200);
        services.get(Service.PATHWAY).close();
        assertThat(get("/pathway/v1/x").statusCode()).isEqualTo(502);

        String counted = send(HttpRequest.newBuilder(gateway.metrics()).build()).body();

        assertThat(counted).contains("caddy_http_request_duration_seconds_count{code=\"200\"");
        assertThat(counted).contains("caddy_http_request_errors_total");
        assertThat(get("/metrics").statusCode()).isEqualTo(404);
    }

    @Test
    void thePageOfTheirStateIsThereWhileAllServicesAreAway() throws Exception {
        services.values().forEach(TalkativeService::close);

        HttpResponse<String> page = get("/status/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h1 data-en=\"State of the services\">État des services</h1>");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';");
        assertThat(page.headers().map())
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .doesNotContainKey("server");
        assertThat(get("/status").headers().firstValue("Location")).hasValue("/status/");
        assertThat(get("/status/status.js").headers().firstValue("Content-Type").orElseThrow())
                .contains("javascript");
        assertThat(get("/status/status.css").statusCode()).isEqualTo(200);
    }

    @Test
    void theDocumentOfAServiceIsShown() throws Exception {
        assertThat(get("/certification/q/openapi").body()).startsWith("certification GET /q/openapi ");
    }

    @Test
    void eventsArriveWhileTheAnswerGoesOn() throws Exception {
        try (InputStream events = events("/assessment/two-events")) {
            assertThat(new String(events.readNBytes(6), StandardCharsets.UTF_8)).isEqualTo("first\n");
            assessment().secondEventWanted.countDown();
            assertThat(new String(events.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("second\n");
        }
    }

    @Test
    void aServiceThatHasNothingToSayHearsThatWhoWatchedHasLeft() throws Exception {
        try (QuietService quiet = new QuietService()) {
            gateway.close();
            gateway.start(Map.of(Service.ASSESSMENT, quiet.url()), line -> {});
            try (InputStream events = events("/assessment/v1/events")) {
                assertThat(events.read()).isPositive();
            }
            assertThat(quiet.callerHasLeft.await(Patience.FAR_SECONDS, TimeUnit.SECONDS))
                    .isTrue();
        }
    }

    private TalkativeService assessment() {
        return services.get(Service.ASSESSMENT);
    }

    private URI at(String path) {
        return URI.create(gateway.url() + path);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(at(path)).build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return Http.CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private InputStream events(String path) throws Exception {
        return Http.CLIENT
                .send(
                        HttpRequest.newBuilder(at(path)).timeout(Patience.FAR).build(),
                        HttpResponse.BodyHandlers.ofInputStream())
                .body();
    }
}
