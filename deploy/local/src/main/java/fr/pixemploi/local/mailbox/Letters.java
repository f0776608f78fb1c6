package fr.pixemploi.local.mailbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.pixemploi.local.patience.StartFailure;
import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A mail server in this process: takes every letter and delivers none. */
final class Letters {
    private final GreenMail server;

    Letters(int port) {
        server = new GreenMail(
                new ServerSetup(port, InetAddress.getLoopbackAddress().getHostAddress(), ServerSetup.PROTOCOL_SMTP));
        try {
            server.start();
        } catch (IllegalStateException e) {
            throw new StartFailure("The mail server of the mailbox does not start on port " + port, e);
        }
    }

    List<Sent> all() {
        return Arrays.stream(server.getReceivedMessages()).map(Letters::sent).toList();
    }

    void stop() {
        server.stop();
    }

    private static Sent sent(MimeMessage mail) {
        try {
            Map<String, String> headers = new TreeMap<>();
            for (Header header : Collections.list(mail.getAllHeaders()))
                headers.put(header.getName(), header.getValue());
            String id = headers.getOrDefault("Message-ID", "<>");
            Date date = mail.getSentDate();
            return new Sent(
                    id.substring(1).replaceFirst("[@>].*", ""),
                    "letter",
                    mail.getAllRecipients()[0].toString(),
                    date == null ? Instant.EPOCH : date.toInstant(),
                    mail.getSubject(),
                    lines(part(mail, "text/plain")),
                    part(mail, "text/html"),
                    headers);
        } catch (MessagingException e) {
            throw new IllegalStateException("a letter that cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lines(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    private static @Nullable String part(MimeMessage mail, String type) throws MessagingException, IOException {
        if (!(mail.getContent() instanceof MimeMultipart parts))
            return mail.isMimeType(type) ? mail.getContent().toString() : null;
        for (int number = 0; number < parts.getCount(); number++) {
            BodyPart part = parts.getBodyPart(number);
            if (part.isMimeType(type)) return part.getContent().toString();
        }
        return null;
    }
}
