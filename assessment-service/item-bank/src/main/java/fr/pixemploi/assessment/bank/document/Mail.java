package fr.pixemploi.assessment.bank.document;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;

/** A message as mail programs save it. */
final class Mail {
    private static final Set<String> FIELDS =
            Set.of("name", "from", "to", "cc", "subject", "date", "text", "html", "headers", "attachments");

    private Mail() {}

    static byte[] make(Spec file) throws IOException {
        file.only(FIELDS);
        try {
            return written(message(file));
        } catch (MessagingException e) {
            throw file.fault("is no message: " + e.getMessage());
        }
    }

    private static MimeMessage message(Spec file) throws MessagingException, IOException {
        MimeMessage message = new Timeless(file);
        message.setFrom(address(file.need("from")));
        message.setRecipients(Message.RecipientType.TO, addresses(file, "to"));
        message.setRecipients(Message.RecipientType.CC, addresses(file, "cc"));
        message.setSubject(file.text("subject").orElse(""), "UTF-8");
        Optional<Spec> date = file.get("date");
        if (date.isPresent()) message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(time(date.get())));
        if (file.get("headers").isPresent()) headers(message, file.need("headers"));
        List<Spec> attachments = file.list("attachments");
        if (attachments.isEmpty()) {
            put(message, file);
            return message;
        }
        Multipart parts = new Bounded("mixed", "pix-piece");
        BodyPart text = new MimeBodyPart();
        put(text, file);
        parts.addBodyPart(text);
        for (Spec attachment : attachments) parts.addBodyPart(attached(attachment));
        message.setContent(parts);
        return message;
    }

    /** The text, the page, or both for programs to choose from. */
    private static void put(Part part, Spec file) throws MessagingException {
        Optional<String> text = file.text("text");
        Optional<String> html = file.text("html");
        if (text.isEmpty() && html.isEmpty()) throw file.fault("must have text or html");
        if (text.isPresent() && html.isPresent()) {
            Multipart both = new Bounded("alternative", "pix-texte");
            both.addBodyPart(body(text.get(), "plain"));
            both.addBodyPart(body(html.get(), "html"));
            part.setContent(both);
            return;
        }
        part.setDataHandler(data(text.or(() -> html).orElseThrow(), text.isPresent() ? "plain" : "html"));
        readable(part);
    }

    private static BodyPart body(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(data(text, subtype));
        readable(part);
        return part;
    }

    /** Accents as they are: many people open a message in a text editor. */
    private static void readable(Part part) throws MessagingException {
        part.setHeader("Content-Transfer-Encoding", "8bit");
    }

    private static DataHandler data(String text, String subtype) {
        return new DataHandler(new ByteArrayDataSource(Archive.utf8(text), "text/" + subtype + "; charset=UTF-8"));
    }

    private static BodyPart attached(Spec spec) throws MessagingException {
        MadeFile made = Documents.make(spec, false);
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(made.content(), made.mediaType())));
        part.setFileName(made.name());
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }

    private static void headers(MimeMessage message, Spec headers) throws MessagingException {
        for (Map.Entry<String, ?> header : headers.node().properties()) {
            String value = headers.need(header.getKey()).text();
            if (!header.getKey().matches("[A-Za-z0-9-]{1,60}") || value.matches("(?s).*[\r\n].*"))
                throw headers.fault("\"" + header.getKey() + "\" is no header");
            message.setHeader(header.getKey(), value);
        }
    }

    /** One address or a list of them. */
    private static InternetAddress[] addresses(Spec file, String field) {
        Optional<Spec> given = file.get(field);
        if (given.isEmpty()) return new InternetAddress[0];
        List<Spec> all = given.get().node().isArray() ? given.get().list() : List.of(given.get());
        return all.stream().map(Mail::address).toArray(InternetAddress[]::new);
    }

    private static InternetAddress address(Spec spec) {
        try {
            InternetAddress[] read = InternetAddress.parse(spec.text(), true);
            if (read.length != 1) throw spec.fault("must be one address");
            // Set anew, so that accents in the name are written as mail writes them.
            read[0].setPersonal(read[0].getPersonal(), "UTF-8");
            return read[0];
        } catch (AddressException | java.io.UnsupportedEncodingException e) {
            throw spec.fault("must be an address: " + e.getMessage());
        }
    }

    private static OffsetDateTime time(Spec spec) {
        try {
            return OffsetDateTime.parse(spec.text());
        } catch (DateTimeParseException e) {
            throw spec.fault("must be a time such as 2026-03-02T09:15:00+01:00");
        }
    }

    private static byte[] written(MimeMessage message) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toByteArray();
    }

    /** With an identifier of its content and not of host and moment: another message another one, and the same the same. */
    private static final class Timeless extends MimeMessage {
        private final UUID digest;

        Timeless(Spec file) {
            super(Session.getInstance(new Properties()));
            digest = UUID.nameUUIDFromBytes(Archive.utf8(file.node().toString()));
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            if (getHeader("Message-ID") == null) setHeader("Message-ID", "<" + digest + "@pix-emploi.invalid>");
        }
    }

    /** With a fixed border between its parts. */
    private static final class Bounded extends MimeMultipart {
        Bounded(String subtype, String border) throws MessagingException {
            super(subtype);
            ContentType type = new ContentType("multipart", subtype, null);
            type.setParameter("boundary", "=_" + border);
            contentType = type.toString();
        }
    }
}
