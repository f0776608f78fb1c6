package fr.pixemploi.local.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.pixemploi.local.process.Ports;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private final int mailPort = Ports.free();

    @TempDir
    private Path data;

    private Mailbox mailbox;

    @BeforeEach
    void start() {
        mailbox = Mailbox.start(data, mailPort, Ports.free());
    }

    @AfterEach
    void stop() {
        mailbox.close();
    }

    @Test
    void lettersAndShortMessagesAreListedAndOpened() throws Exception {
        send("Votre test <b>", "<p>Bonjour</p><script>parent.alert(1)</script>");
        Path sms = Files.createDirectories(data.resolve("sms"));
        Files.writeString(sms.resolve("s1.json"), "{\"id\":\"s1\",\"to\":\"+33612345678\",\"text\":\"Un <code>\"}\n");
        Files.writeString(sms.resolve(".s2.part"), "{");

        assertThat(get("/").body())
                .contains("<a href=\"/messages/m1\">Votre test &lt;b&gt;</a>", "lea@exemple.fr")
                .contains("<a href=\"/messages/s1\">Un &lt;code&gt;</a>", "+33612345678")
                .doesNotContain("<b>", "<code>");
        assertThat(get("/messages/s1").body())
                .contains("<pre>Un &lt;code&gt;</pre>")
                .doesNotContain("iframe title");
        HttpResponse<String> letter = get("/messages/m1");
        assertThat(letter.body())
                .contains("sandbox srcdoc=\"&lt;p&gt;Bonjour&lt;/p&gt;&lt;script&gt;")
                .contains("<pre>En texte</pre>")
                .doesNotContain("<script");
        assertThat(letter.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).startsWith("default-src 'none'").doesNotContain("script-src"));
        assertThat(get("/messages.json").body())
                .contains("\"id\":\"m1\"", "\"id\":\"s1\"", "\"Message-ID\":\"<m1@x>\"");
        assertThat(get("/messages/m2").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyThisMachineReadsItAndNobodyWrites() throws Exception {
        assertThat(mailbox.url().getHost()).isEqualTo("127.0.0.1");
        assertThat(raw("GET / HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n"))
                .contains(" 403 ");
        assertThat(raw("POST / HTTP/1.1\r\nHost: " + mailbox.url().getAuthority()
                        + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
                .contains(" 405 ");
    }

    private void send(String subject, String html) throws MessagingException {
        Session session = GreenMailUtil.getSession(new ServerSetup(mailPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        MimeMessage mail = new WithId(session);
        mail.setFrom("pix@pix.example");
        mail.setRecipients(MimeMessage.RecipientType.TO, "lea@exemple.fr");
        mail.setSubject(subject);
        MimeBodyPart text = new MimeBodyPart();
        text.setText("En texte");
        MimeBodyPart page = new MimeBodyPart();
        page.setText(html, "utf-8", "html");
        mail.setContent(new MimeMultipart("alternative", text, page));
        GreenMailUtil.sendMimeMessage(mail);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(mailbox.url() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), mailbox.url().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static final class WithId extends MimeMessage {
        WithId(Session session) {
            super(session);
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<m1@x>");
        }
    }
}
