package fr.pixemploi.pathway.mediation.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import fr.pixemploi.pathway.PathwaySettings;
import fr.pixemploi.pathway.mediation.domain.Directory;
import fr.pixemploi.pathway.mediation.domain.Directory.DirectoryFailure;
import fr.pixemploi.pathway.mediation.domain.Facts;
import fr.pixemploi.pathway.mediation.domain.Theme;
import fr.pixemploi.pathway.mediation.persistence.PackagedFormats;
import fr.pixemploi.pathway.place.domain.InseeCode;
import io.smallrye.config.Secret;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The client, against a simulator of data.inclusion's search. */
class DataInclusionTest {
    private static final InseeCode BRUZ = new InseeCode("35047");
    private static final String FOUND = """
            {"items": [
              {"distance": 3, "service": {"source": "dora", "structure_id": "s1", "id": "v1", "nom": "Premiers pas",
                "description": "Apprendre à utiliser une souris.", "date_maj": "2026-09-02", "frais": "payant", "score_qualite": 0.8,
                "thematiques": ["numerique--maitriser-les-fondamentaux-du-numerique"], "modes_accueil": ["en-presentiel"],
                "structure": {"source": "dora", "id": "s1", "nom": "CCAS de Bruz", "date_maj": "2026-09-01", "commune": "Bruz"}}},
              {"distance": null, "service": {"source": "dora", "structure_id": "s1", "id": "v2", "nom": "Par téléphone",
                "description": "Une aide au bout du fil.", "date_maj": "2026-09-02",
                "thematiques": ["numerique--acceder-a-des-services-en-ligne"], "modes_accueil": ["a-distance"],
                "structure": {"source": "dora", "id": "s1", "nom": "CCAS de Bruz", "date_maj": "2026-09-01"}}},
              {"distance": 4, "service": {"source": "dora", "structure_id": "s1", "id": "v3", "nom": "Sans description",
                "structure": {"source": "dora", "id": "s1", "nom": "CCAS de Bruz", "date_maj": "2026-09-01"}}}
            ], "total": 3, "page": 1, "size": 3, "pages": 1}
            """;

    private final List<String> asked = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;
    private volatile int status = 200;
    private volatile String body = FOUND;
    private volatile boolean silent;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/v1/search/services", exchange -> {
            asked.add(exchange.getRequestURI().getRawQuery() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] answer = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length);
            try (OutputStream out = exchange.getResponseBody()) {
                if (silent) over.await();
                out.write(answer);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    private Directory directory(Optional<String> token, Duration patience) {
        return directory("http://127.0.0.1:" + server.getAddress().getPort() + "/", token, patience);
    }

    private static Directory directory(String address, Optional<String> token, Duration patience) {
        PathwaySettings.DataInclusion settings = new PathwaySettings.DataInclusion() {
            @Override
            public Optional<URI> address() {
                return Optional.of(URI.create(address));
            }

            @Override
            public Optional<Secret<String>> token() {
                return token.map(text -> () -> text);
            }

            @Override
            public Duration patience() {
                return patience;
            }
        };
        return new DataInclusion(() -> settings, PackagedFormats.read());
    }

    private List<Directory.Entry> ask(Theme theme) {
        return directory(Optional.of("jeton"), Duration.ofSeconds(10)).near(BRUZ, theme);
    }

    @Test
    void whatIsNearIsToldWithItsDistanceAndWhatIsNotSoundIsLeftOut() {
        List<Directory.Entry> found = ask(Theme.BASICS);
        assertThat(asked)
                .containsExactly(
                        "code_commune=35047&thematiques=numerique--maitriser-les-fondamentaux-du-numerique&size=100 Bearer jeton");
        assertThat(found).extracting(Directory.Entry::metres).containsExactly(3000, null);
        assertThat(found.getFirst().place().sourceId()).isEqualTo("dora/v1");
        assertThat(found.getFirst().place().facts().fees()).containsExactly(Facts.Fee.PAID);
        assertThat(found.getFirst().place().facts().structure()).isEqualTo("CCAS de Bruz");
        assertThat(found.getLast().place().remote()).isTrue();
        assertThat(found.getLast().place().inPerson()).isFalse();
        ask(null);
        assertThat(asked.getLast().split("thematiques=numerique--")).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "500, {}",
        "401, {}",
        "422, '{\"detail\": [{\"loc\": [\"query\", \"thematiques\"]}]}'",
        "200, <html>",
        "200, {}",
        "200, ''"
    })
    void whatItDoesNotPromiseIsAFailure(int answered, String text) {
        status = answered;
        body = text;
        assertThatThrownBy(() -> ask(null)).isInstanceOf(DirectoryFailure.class);
    }

    @Test
    void aCommuneThatItDoesNotKnowHasNothing() {
        status = 422;
        body = "{\"detail\": [{\"loc\": [\"query\", \"code_commune\"], \"msg\": \"inconnu\"}]}";
        assertThat(ask(null)).isEmpty();
    }

    @Test
    void textsAreKeptAsThoseOfFilesAreAndWhatHidesSomethingIsLeftOut() {
        body = FOUND.replace("Premiers pas", "  Premiers pas ").replace("Par téléphone", "Par\u202e téléphone");
        assertThat(ask(null)).extracting(entry -> entry.place().name()).containsExactly("Premiers pas");
    }

    @Test
    void anAnswerOfWhichNothingIsSoundIsAFailureAndNotNothingNear() {
        body = FOUND.replace("\"date_maj\"", "\"le\"");
        assertThatThrownBy(() -> ask(null)).isInstanceOf(DirectoryFailure.class);
        body = FOUND.replace("numerique--", "mobilite--");
        assertThatThrownBy(() -> ask(null)).isInstanceOf(DirectoryFailure.class);
    }

    @Test
    void noMoreThanAPageIsTaken() {
        String item = FOUND.substring(FOUND.indexOf("{\"distance\": 3"), FOUND.indexOf("{\"distance\": null"));
        body = "{\"items\": [" + (item.repeat(101) + "{}") + "]}";
        assertThat(ask(null)).hasSize(100);
    }

    @Test
    void nobodyWaitsForItLongerThanSaid() {
        silent = true;
        assertThatThrownBy(() ->
                        directory(Optional.of("jeton"), Duration.ofMillis(300)).near(BRUZ, null))
                .isInstanceOf(DirectoryFailure.class)
                .hasMessageContaining("too long");
        body = "x".repeat(5 << 20);
        silent = false;
        assertThatThrownBy(() -> ask(null)).isInstanceOf(DirectoryFailure.class);
    }

    @Test
    void itIsOffWithoutATokenAndTheTokenNeverGoesInClear() {
        assertThat(directory(Optional.empty(), Duration.ofSeconds(1)).isThere()).isFalse();
        assertThat(directory(Optional.of("jeton"), Duration.ofSeconds(1)).isThere())
                .isTrue();
        assertThatThrownBy(() -> directory("http://example.org", Optional.of("jeton"), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
