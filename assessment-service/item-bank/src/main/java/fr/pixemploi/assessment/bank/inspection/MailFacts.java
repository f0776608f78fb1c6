package fr.pixemploi.assessment.bank.inspection;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.re2j.Pattern;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Facts of a message that a mail program saved. */
final class MailFacts {
    private static final Pattern HEADERS =
            Pattern.compile("(?im)^(from|to|subject|date|received|return-path|mime-version|delivered-to):");

    private static final Pattern HEADER = Pattern.compile("[!-9;-~]{1,70}:.*");

    private final ObjectNode facts;
    private final ArrayNode attachments;
    private @Nullable String text;
    private @Nullable String html;
    private int parts;

    private MailFacts(FactBudget budget) {
        facts = budget.objectNode();
        attachments = budget.arrayNode();
    }

    static ObjectNode of(byte[] content, String text, FactBudget budget) throws MessagingException, IOException {
        boolean headed = HEADER.matches(text.lines().findFirst().orElse(""))
                && HEADERS.matcher(text.substring(0, Math.min(text.length(), 20_000)))
                        .find();
        if (!headed) throw new FileRefused(Refusal.NAME_AND_CONTENT_DIFFER);
        Properties lenient = new Properties();
        lenient.setProperty("mail.mime.address.strict", "false");
        MimeMessage message = new MimeMessage(Session.getInstance(lenient), new ByteArrayInputStream(content));
        return new MailFacts(budget).of(message);
    }

    private ObjectNode of(MimeMessage message) throws MessagingException, IOException {
        Address[] from = message.getFrom();
        facts.put("from", from == null || from.length == 0 ? "" : plain(from[0]));
        put("to", message.getRecipients(Message.RecipientType.TO));
        put("cc", message.getRecipients(Message.RecipientType.CC));
        put("bcc", message.getRecipients(Message.RecipientType.BCC));
        String subject = message.getSubject();
        facts.put("subject", subject == null ? "" : subject);
        read(message, 0);
        facts.put(
                "text", (text != null ? text : html != null ? Jsoup.parse(html).text() : "").strip());
        facts.set("attachments", attachments);
        return facts;
    }

    private void read(Part part, int depth) throws MessagingException, IOException {
        if (++parts > Limits.MAIL_PARTS || depth > Limits.MAIL_DEPTH) throw new FileRefused(Refusal.TOO_LARGE);
        ContentType type = new ContentType(part.getContentType());
        if (type.match("multipart/*")) {
            MimeMultipart several = new MimeMultipart(part.getDataHandler().getDataSource());
            for (int i = 0; i < several.getCount(); i++) read(several.getBodyPart(i), depth + 1);
            if (!several.isComplete()) throw new FileRefused(Refusal.DAMAGED);
            return;
        }
        String name = part.getFileName();
        boolean attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || name != null;
        if (!attached && type.match("text/plain")) {
            if (text == null) text = text(part, type);
        } else if (!attached && type.match("text/html")) {
            if (html == null) html = text(part, type);
        } else {
            attachments
                    .addObject()
                    .put("name", name == null ? "" : MimeUtility.decodeText(name))
                    .put("mediaType", type.getBaseType().toLowerCase(Locale.ROOT))
                    .put("bytes", bytes(part));
        }
    }

    private static String text(Part part, ContentType type) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readAllBytes(), charset(type.getParameter("charset")));
        }
    }

    private static Charset charset(@Nullable String name) {
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static long bytes(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private void put(String field, Address @Nullable [] addresses) {
        ArrayNode all = facts.putArray(field);
        if (addresses != null) for (Address address : addresses) all.add(plain(address));
    }

    private static String plain(Address address) {
        String plain = address instanceof InternetAddress internet ? internet.getAddress() : address.toString();
        return plain == null ? "" : plain.toLowerCase(Locale.ROOT);
    }
}
