package fr.pixemploi.kit.message.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.pixemploi.kit.message.Handover;
import fr.pixemploi.kit.message.Handover.Accepted;
import fr.pixemploi.kit.message.Handover.NotNow;
import fr.pixemploi.kit.message.Handover.Refused;
import fr.pixemploi.kit.message.Handover.Unsure;
import io.smallrye.config.Secret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortMessagesTest {
    private static final UUID ID = UUID.fromString("01940000-0000-7000-8000-0000000000ab");
    private static final String NUMBER = "+33612345678";

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private HttpServer provider;
    private volatile int answer = 202;
    private volatile boolean stalls;

    @TempDir
    private Path folder;

    @BeforeEach
    void startProvider() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/", this::take);
        provider.start();
    }

    @AfterEach
    void stopProvider() {
        provider.stop(0);
    }

    private void take(HttpExchange call) throws IOException {
        heard.add(call.getRequestMethod() + " " + call.getRequestHeaders().getFirst("Authorization") + " "
                + call.getRequestHeaders().getFirst("Idempotency-Key") + " "
                + new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (answer == 0) {
            // Neither answered nor closed.
            return;
        }
        if (stalls) {
            // A beginning of what it has to say, and then silence.
            call.sendResponseHeaders(answer, 0);
            call.getResponseBody().write(' ');
            call.getResponseBody().flush();
            return;
        }
        call.sendResponseHeaders(answer, -1);
        call.close();
    }

    @Test
    void aProviderIsToldOnceWithAKeyForDoubles() {
        assertThat(byProvider().send(ID, NUMBER, "Votre test « Pix »")).isEqualTo(new Accepted());
        assertThat(heard)
                .containsExactly("POST Bearer secret " + ID + " {\"id\":\"" + ID + "\",\"to\":\"" + NUMBER
                        + "\",\"from\":\"PixEmploi\",\"text\":\"Votre test « Pix »\"}");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 413, 422})
    void whatAProviderRefusesIsRefusedForGood(int status) {
        assertThat(answered(status)).isEqualTo(new Refused("message"));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void aProviderThatHasTooMuchToDoMayBeTriedAgain(int status) {
        assertThat(answered(status)).isEqualTo(new NotNow("busy"));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 401, 403, 404})
    void whatAProviderHasAgainstUsIsNotHeldAgainstTheReader(int status) {
        assertThat(answered(status)).isEqualTo(new NotNow("not-configured"));
        assertThat(heard).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {409, 500, 502, 504, 0})
    void aProviderThatBrokeMayHaveTheMessage(int status) {
        assertThat(answered(status)).isEqualTo(new Unsure());
        assertThat(heard).hasSize(1);
    }

    @Test
    @Timeout(60)
    void aProviderThatSaysNothingMoreAfterItsAnswerHoldsNobodyUp() {
        stalls = true;
        assertThat(answered(200)).isEqualTo(new Accepted());
    }

    @Test
    void aProviderThatIsDownMayBeTriedAgain() throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }
        assertThat(new SettledShortMessages(at("http://127.0.0.1:" + nobody)).send(ID, NUMBER, "a"))
                .isEqualTo(new NotNow("unreachable"));
        assertThat(new SettledShortMessages(at("https://name.invalid/sms")).send(ID, NUMBER, "a"))
                .isEqualTo(new NotNow("unreachable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://sms.example/send", "ftp://sms.example", "http://10.0.0.1/"})
    void aTokenNeverCrossesTheNetworkForEveryoneToRead(String address) {
        assertThatThrownBy(() -> new SettledShortMessages(at(address))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDirectoryHoldsOneLineForEachMessage() throws IOException {
        Path out = folder.resolve("new/out");
        var messages = new SettledShortMessages(new Settings(Optional.empty(), Optional.of(out)));
        assertThat(messages.send(ID, NUMBER, "Votre code : « 12 »\n")).isEqualTo(new Accepted());
        assertThat(messages.send(ID, NUMBER, "Votre code : « 12 »\n")).isEqualTo(new Accepted());
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).containsExactly(out.resolve(ID + ".json"));
        }
        List<String> lines = Files.readAllLines(out.resolve(ID + ".json"));
        assertThat(lines).hasSize(1);
        assertThat(new JsonMapper().readValue(lines.getFirst(), Map.class))
                .isEqualTo(Map.of("id", ID.toString(), "to", NUMBER, "text", "Votre code : « 12 »\n"));
    }

    @Test
    void aDirectoryThatCannotBeWrittenMayBeTriedAgain() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        var messages = new SettledShortMessages(new Settings(Optional.empty(), Optional.of(file)));
        assertThat(messages.send(ID, NUMBER, "a")).isEqualTo(new NotNow("unreachable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"06 12 34 56 78", "+33123456789", "0033612345678", "", "lea@exemple.fr"})
    void aNumberThatTakesNoShortMessageIsRefused(String number) {
        assertThat(byProvider().send(ID, number, "a")).isEqualTo(new Refused("recipient"));
        assertThat(heard).isEmpty();
    }

    @Test
    void withoutAWayNothingGoesOutAndWithTwoTheServiceDoesNotStart() {
        assertThat(new SettledShortMessages(new Settings(Optional.empty(), Optional.empty())).send(ID, NUMBER, "a"))
                .isEqualTo(new NotNow("not-configured"));
        var both = new Settings(Optional.of(URI.create("https://sms.example")), Optional.of(folder));
        assertThatThrownBy(() -> new SettledShortMessages(both)).isInstanceOf(IllegalArgumentException.class);
    }

    private Handover answered(int status) {
        answer = status;
        Settings settings = address();
        // Only who hears nothing has to give up.
        return new SettledShortMessages(status == 0 ? settings.within(Duration.ofSeconds(1)) : settings)
                .send(ID, NUMBER, "a");
    }

    private SettledShortMessages byProvider() {
        return new SettledShortMessages(address());
    }

    private Settings address() {
        return at("http://127.0.0.1:" + provider.getAddress().getPort() + "/sms");
    }

    private static Settings at(String address) {
        return new Settings(Optional.of(URI.create(address)), Optional.empty());
    }

    private record Settings(Optional<URI> address, Optional<Path> directory, Duration patience) implements SmsSettings {
        Settings(Optional<URI> address, Optional<Path> directory) {
            this(address, directory, Handover.LONGEST);
        }

        Settings within(Duration other) {
            return new Settings(address, directory, other);
        }

        @Override
        public Optional<Secret<String>> token() {
            return Optional.of(() -> "secret");
        }

        @Override
        public Optional<String> sender() {
            return Optional.of("PixEmploi");
        }
    }
}
