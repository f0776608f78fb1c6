package fr.pixemploi.local.mailbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.pixemploi.local.patience.StartFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Letters and short messages that services sent: {@code /} for people, {@code /messages.json} for tests. Letters are kept in memory until
 * it stops.
 */
public final class Mailbox implements AutoCloseable {
    private static final String ONE = "/messages/";
    private static final String HTML = "text/html; charset=utf-8";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final int mailPort;
    private final Letters letters;
    private final Texts texts;
    private final HttpServer pages;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Mailbox(Path dataDirectory, int mailPort, int pagePort) {
        this.mailPort = mailPort;
        this.texts = new Texts(dataDirectory.resolve("sms").toAbsolutePath());
        try {
            pages = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), pagePort), 0);
        } catch (IOException e) {
            throw new StartFailure("The page of the mailbox does not start on port " + pagePort, e);
        }
        this.letters = new Letters(mailPort);
        pages.createContext("/", this::answer);
        pages.setExecutor(threads);
        pages.start();
    }

    public static Mailbox start(Path dataDirectory, int mailPort, int pagePort) {
        return new Mailbox(dataDirectory, mailPort, pagePort);
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + pages.getAddress().getPort());
    }

    /** What a service's configuration says about it. */
    public Map<String, String> configuration() {
        return Map.of(
                "pixemploi.mail.server", "127.0.0.1",
                "pixemploi.mail.port", Integer.toString(mailPort),
                "pixemploi.mail.encryption", "none",
                "pixemploi.mail.from", "Pix Emploi <ne-pas-repondre@pix-emploi.example>",
                "pixemploi.sms.directory", texts.directory().toString());
    }

    private List<Sent> newestFirst() {
        return Stream.concat(letters.all().stream(), texts.all().stream())
                .sorted(Comparator.comparing(Sent::at).reversed())
                .toList();
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            String path = call.getRequestURI().getPath();
            if (!isForThisMachine(call)) tell(call, 403, "text/plain", "only by the address of this machine");
            else if (!call.getRequestMethod().equals("GET")) tell(call, 405, "text/plain", "only to be read");
            else if (path.equals("/")) tell(call, 200, HTML, MailboxPages.list(newestFirst()));
            else if (path.equals("/messages.json"))
                tell(call, 200, "application/json", JSON.writeValueAsString(newestFirst()));
            else {
                Optional<Sent> sent = newestFirst().stream()
                        .filter(one -> path.equals(ONE + one.id()))
                        .findFirst();
                if (sent.isPresent()) tell(call, 200, HTML, MailboxPages.message(sent.get()));
                else tell(call, 404, "text/plain", "no such message");
            }
        }
    }

    /** Another site's page must not read it by a name that it points here. */
    private boolean isForThisMachine(HttpExchange call) {
        String host = call.getRequestHeaders().getFirst("Host");
        int port = pages.getAddress().getPort();
        return host != null && Set.of("127.0.0.1:" + port, "localhost:" + port).contains(host);
    }

    private static void tell(HttpExchange call, int status, String type, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", type);
        call.getResponseHeaders().set("Content-Security-Policy", MailboxPages.POLICY);
        call.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        call.getResponseHeaders().set("Cache-Control", "no-store");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        pages.stop(0);
        threads.close();
        letters.stop();
    }
}
