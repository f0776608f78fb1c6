package fr.pixemploi.kit.message.mail;

import fr.pixemploi.kit.message.Letter;
import io.vertx.core.MultiMap;
import io.vertx.ext.mail.MailMessage;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A letter on its way to a server, which knows how far it came. The client asks for the text when it has a connection that was greeted and
 * let in, just before it hands the mail over: what fails before that was surely not handed over, and what was given up before that will
 * not be.
 */
final class OneMail extends MailMessage {
    private final AtomicReference<Way> way = new AtomicReference<>(Way.WAITS);

    OneMail(UUID id, Sender sender, Recipient recipient, Letter letter, @Nullable URI unsubscribe) {
        setFrom(sender.written());
        setTo(recipient.address());
        setSubject(letter.subject());
        setHtml(LetterLayout.html(letter));
        setText(LetterLayout.text(letter));
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        // The same whenever it is tried again: whoever got it twice can tell.
        headers.set("Message-ID", "<" + id + "@" + sender.domain() + ">");
        headers.set("Auto-Submitted", "auto-generated");
        headers.set("Content-Language", letter.language());
        if (unsubscribe != null) {
            headers.set("List-Unsubscribe", "<" + unsubscribe.toASCIIString() + ">");
            headers.set("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        setHeaders(headers);
    }

    @Override
    public String getText() {
        if (!way.compareAndSet(Way.WAITS, Way.GOES) && way.get() == Way.GIVEN_UP)
            throw new IllegalStateException("given up before it went");
        return super.getText();
    }

    /** Whether that came in time: then it was not handed over and will not be. */
    boolean giveUp() {
        return way.compareAndSet(Way.WAITS, Way.GIVEN_UP) || way.get() == Way.GIVEN_UP;
    }

    private enum Way {
        WAITS,
        GOES,
        GIVEN_UP
    }
}
