package fr.pixemploi.kit.message.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.pixemploi.kit.message.Action;
import fr.pixemploi.kit.message.Handover;
import fr.pixemploi.kit.message.Handover.Accepted;
import fr.pixemploi.kit.message.Handover.NotNow;
import fr.pixemploi.kit.message.Handover.Refused;
import fr.pixemploi.kit.message.Handover.Unsure;
import fr.pixemploi.kit.message.Letter;
import io.vertx.core.Vertx;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailedPostTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final UUID ID = UUID.fromString("01940000-0000-7000-8000-0000000000aa");
    private static final URI END = URI.create("https://pix.example/fin?lien=abc");
    private static final Letter LETTER = new Letter(
            "fr-x-easy",
            "Votre rendez-vous à l’agence",
            List.of("Bonjour Léa,", "Le code : <b>1 & 2</b>"),
            new Action("Ouvrir mon espace", URI.create("https://pix.example/espace?a=1&b=2")),
            List.of("Pix Emploi vous écrit."));

    private final List<MailedPost> posts = new ArrayList<>();

    @AfterEach
    void closeClients() {
        posts.forEach(MailedPost::close);
    }

    @AfterAll
    static void closeVertx() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void aLetterArrivesOnceAsTextAndAsPage() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            assertThat(post(server.getSmtp().getPort()).send(ID, "lea@exemple.fr", LETTER, END))
                    .isEqualTo(new Accepted());
            assertThat(server.getReceivedMessages()).hasSize(1);
            MimeMessage mail = server.getReceivedMessages()[0];
            assertThat(mail.getSubject()).isEqualTo("Votre rendez-vous à l’agence");
            assertThat(mail.getFrom()[0]).hasToString("Pix Emploi <bonjour@pix.example>");
            assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("lea@exemple.fr");
            assertThat(header(mail, "Message-ID")).isEqualTo("<" + ID + "@pix.example>");
            assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
            assertThat(header(mail, "List-Unsubscribe")).isEqualTo("<" + END + ">");
            assertThat(header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            assertThat(parts.getContentType()).startsWith("multipart/alternative");
            assertThat(parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
                    .isEqualTo("""
                            Votre rendez-vous à l’agence

                            Bonjour Léa,

                            Le code : <b>1 & 2</b>

                            Ouvrir mon espace :
                            https://pix.example/espace?a=1&b=2

                            --
                            Pix Emploi vous écrit.""");
            Document page = Jsoup.parse(parts.getBodyPart(1).getContent().toString());
            assertThat(page.selectFirst("html").attr("lang")).isEqualTo("fr-x-easy");
            assertThat(page.select("p").eachText()).contains("Le code : <b>1 & 2</b>");
            assertThat(page.select("a").eachAttr("href")).containsExactly("https://pix.example/espace?a=1&b=2");
            assertThat(page.select("[src],link,script,img")).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void aLetterThatNobodyCanEndOffersNoEnd() throws Exception {
        try (BadServer server = new BadServer(Map.of())) {
            assertThat(post(server.port()).send(ID, "lea@exemple.fr", LETTER, null))
                    .isEqualTo(new Accepted());
            assertThat(server.heard).noneMatch(line -> line.startsWith("List-Unsubscribe"));
        }
    }

    @Test
    void withoutAServerOrASenderNothingGoesOut() {
        var settings = MailSettingsOfTests.on(1);
        assertThat(send(new MailSettingsOfTests(Optional.empty(), 1, settings.from(), Optional.empty())))
                .isEqualTo(new NotNow("not-configured"));
        assertThat(send(new MailSettingsOfTests(settings.server(), 1, Optional.empty(), Optional.empty())))
                .isEqualTo(new NotNow("not-configured"));
    }

    @Test
    void aSenderThatIsNoAddressKeepsTheServiceFromStarting() {
        var settings = new MailSettingsOfTests(
                Optional.of("127.0.0.1"), 1, Optional.of("Pix <a@b.example>\r\nBcc: <c@d.example>"), Optional.empty());
        assertThatThrownBy(() -> new MailedPost(settings, VERTX)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lettersNeverCrossTheNetworkForEveryoneToRead() {
        var settings = new MailSettingsOfTests(
                Optional.of("mail.example"), 25, Optional.of("a@pix.example"), Optional.empty());
        assertThatThrownBy(() -> new MailedPost(settings, VERTX)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aServerThatIsDownMayBeTriedAgain() throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }
        assertThat(send(nobody)).isEqualTo(new NotNow("unreachable"));
    }

    /** A server may have what it was given when it dies, and even then when it answered nothing. */
    @ParameterizedTest
    @ValueSource(strings = {BadServer.DIES, BadServer.HANGS})
    void aServerThatIsLostAfterTheDataMayHaveTheLetter(String how) throws IOException {
        assertThat(outcome(Map.of(".", how))).isEqualTo(new Unsure());
    }

    @ParameterizedTest
    @CsvSource({"GREETING,dies", "GREETING,hangs", "EHLO,dies", "EHLO,hangs"})
    void aServerThatIsLostBeforeTheLetterMayBeTriedAgain(String when, String how) throws IOException {
        assertThat(outcome(Map.of(when, how))).isEqualTo(new NotNow("unreachable"));
    }

    @Test
    void whatWasGivenUpIsNotSentLater() throws Exception {
        try (BadServer server = new BadServer(Map.of("EHLO", BadServer.HANGS))) {
            MailSettings settings = MailSettingsOfTests.on(server.port()).givenUpAfterASecond();
            assertThat(post(settings).send(ID, "lea@exemple.fr", LETTER, null)).isEqualTo(new NotNow("unreachable"));
            assertThat(server.heard).noneMatch(line -> line.startsWith("MAIL"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT,550 5.1.1 nobody here,recipient",
        "RCPT,553 not allowed,recipient",
        ".,554 5.7.1 looks like spam,message",
        ".,552 too long,message"
    })
    void aRefusalForGoodSaysWhatIsRefused(String when, String answer, String reason) throws IOException {
        assertThat(outcome(Map.of(when, answer))).isEqualTo(new Refused(reason));
    }

    @ParameterizedTest
    @CsvSource({"GREETING,421 later", "RCPT,450 4.2.0 greylisted", "DATA,451 later", ".,452 disk is full"})
    void aServerThatIsBusyMayBeTriedAgain(String when, String answer) throws IOException {
        assertThat(outcome(Map.of(when, answer))).isEqualTo(new NotNow("busy"));
    }

    @Test
    void whatTheServerHasAgainstUsIsNotHeldAgainstTheReader() throws IOException {
        assertThat(outcome(Map.of("MAIL", "550 5.7.1 who are you"))).isEqualTo(new NotNow("not-configured"));
        try (BadServer server = new BadServer(Map.of("EHLO", "250 AUTH PLAIN", "AUTH", "535 no"))) {
            assertThat(send(MailSettingsOfTests.on(server.port()).withLogin())).isEqualTo(new NotNow("not-configured"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lea",
                "@exemple.fr",
                "lea@exemple.fr>\r\nRCPT TO:<x@y.example",
                "lea@exemple.fr,x@y.example",
                "Léa <lea@exemple.fr>",
                "lea@exemple.fr\nBcc: x@y.example",
                "lea @exemple.fr",
                "\"a b\"@exemple.fr",
                "léa@exemple.fr",
                "lea@exem ple.fr",
                "lea@-exemple.fr",
                "lea@[127.0.0.1]"
            })
    void anAddressThatIsNoneIsRefusedAndNobodyIsCalled(String email) throws IOException {
        try (BadServer server = new BadServer(Map.of())) {
            assertThat(post(server.port()).send(ID, email, LETTER, null)).isEqualTo(new Refused("recipient"));
            assertThat(server.heard).isEmpty();
        }
    }

    @Test
    void whatALetterSaysEndsNoHeaderAndNoMail() throws IOException {
        assertThatThrownBy(() -> new Letter("fr", "Bonjour\r\nBcc: x@y.example", List.of("a"), null, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        Letter letter = new Letter(
                "fr",
                "Objet: Bcc: x@y.example",
                List.of("fin\r\n.\r\nMAIL FROM:<x@y.example>"),
                null,
                List.of(".", "."));
        try (BadServer server = new BadServer(Map.of())) {
            assertThat(post(server.port()).send(ID, "lea@exemple.fr", letter, null))
                    .isEqualTo(new Accepted());
            assertThat(server.heard).filteredOn(line -> line.equals(".")).hasSize(1);
            assertThat(server.heard).noneMatch(line -> line.startsWith("Bcc"));
            assertThat(server.heard).filteredOn(line -> line.startsWith("RCPT")).hasSize(1);
        }
    }

    private Handover outcome(Map<String, String> answers) throws IOException {
        try (BadServer server = new BadServer(answers)) {
            MailSettingsOfTests settings = MailSettingsOfTests.on(server.port());
            // A connection that ends before the greeting is not noticed: it is given up as if it hung.
            boolean saysNothing =
                    answers.containsValue(BadServer.HANGS) || BadServer.DIES.equals(answers.get("GREETING"));
            return send(saysNothing ? settings.givenUpAfterASecond() : settings);
        }
    }

    private Handover send(int port) {
        return send(MailSettingsOfTests.on(port));
    }

    private Handover send(MailSettings settings) {
        return post(settings).send(ID, "lea@exemple.fr", LETTER, END);
    }

    private MailedPost post(int port) {
        return post(MailSettingsOfTests.on(port));
    }

    private MailedPost post(MailSettings settings) {
        MailedPost post = new MailedPost(settings, VERTX);
        posts.add(post);
        return post;
    }

    private static String header(MimeMessage mail, String name) throws MessagingException {
        return String.join("|", mail.getHeader(name));
    }
}
