package fr.pixemploi.kit.message.mail;

import fr.pixemploi.kit.message.Handover;
import fr.pixemploi.kit.message.Letter;
import fr.pixemploi.kit.message.Post;
import io.quarkus.runtime.Startup;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.SMTPException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Letters over SMTP (RFC 5321). Without a server or a sender nothing goes out. Made at the start, which wrong settings prevent. */
@Startup
@ApplicationScoped
class MailedPost implements Post {
    /** That a server may take its time for, one after the other. */
    static final int ANSWERS = 4;

    private static final Handover NOT_CONFIGURED = new Handover.NotNow("not-configured");
    private static final Handover UNREACHABLE = new Handover.NotNow("unreachable");
    private static final Handover BUSY = new Handover.NotNow("busy");

    /** With these words the client begins what it tells of a refused sender, and of data that was refused. */
    private static final String OF_SENDER = "sender";

    private static final String OF_DATA = "sending data";

    private final MailSettings settings;
    private final @Nullable Sender sender;
    private final @Nullable MailClient client;

    /** @throws IllegalArgumentException when the sender is no address, or the way to the server not safe */
    MailedPost(MailSettings settings, Vertx vertx) {
        this.settings = settings;
        this.sender = settings.from().map(Sender::new).orElse(null);
        this.client = sender == null || settings.server().isEmpty() ? null : MailServer.client(vertx, settings, sender);
    }

    @Override
    public Handover send(UUID id, String email, Letter letter, @Nullable URI unsubscribe) {
        if (client == null || sender == null) return NOT_CONFIGURED;
        Optional<Recipient> recipient = Recipient.of(email);
        if (recipient.isEmpty()) return new Handover.Refused("recipient");
        OneMail mail = new OneMail(id, sender, recipient.get(), letter, unsubscribe);
        var sent = client.sendMail(mail).toCompletionStage().toCompletableFuture();
        try {
            // Each answer of the server may take its time; all of them together may not take it for ever.
            sent.get(ANSWERS * settings.patience().toMillis(), TimeUnit.MILLISECONDS);
            return new Handover.Accepted();
        } catch (ExecutionException e) {
            return e.getCause() instanceof SMTPException answer ? refused(mail, answer) : lost(mail);
        } catch (TimeoutException e) {
            return lost(mail);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return lost(mail);
        }
    }

    private static Handover lost(OneMail mail) {
        return mail.giveUp() ? UNREACHABLE : new Handover.Unsure();
    }

    /** An answer of the server that is no: it did not take the mail. */
    private static Handover refused(OneMail mail, SMTPException answer) {
        if (!answer.isPermanent()) return BUSY;
        String told = Objects.requireNonNullElse(answer.getMessage(), "");
        // It lets us not in, or does not like who writes: that says nothing of the reader.
        if (mail.giveUp() || told.startsWith(OF_SENDER)) return NOT_CONFIGURED;
        return new Handover.Refused(told.startsWith(OF_DATA) ? "message" : "recipient");
    }

    @PreDestroy
    void close() {
        if (client != null) client.close();
    }
}
