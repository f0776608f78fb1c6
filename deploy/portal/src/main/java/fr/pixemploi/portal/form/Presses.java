package fr.pixemploi.portal.form;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import fr.pixemploi.portal.PortalSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Forms that were just sent and what came of them, so that pressing twice is pressing once. In memory, like the logins. */
@ApplicationScoped
class Presses {
    /** For a second press, and not for who comes back later and means it. */
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private static final long CHARACTERS = 16_000_000;

    /**
     * A form on one page as it was opened once.
     *
     * @param who account; empty for nobody
     * @param once name of this sending, which the page gave it
     */
    record Form(String who, String path, UUID once) {}

    /**
     * What came of it, where it was carried out.
     *
     * @param to page to which it led; null where it answered with one
     * @param page HTML that it answered with; null where it led to one
     */
    record Outcome(@Nullable String to, @Nullable String page) {
        int size() {
            return (to == null ? 0 : to.length()) + (page == null ? 0 : page.length());
        }
    }

    /**
     * One press.
     *
     * @param sent digest of all fields: who goes back and writes something else sends something else
     * @param outcome null in the end when it was refused, or nobody knows whether it was carried out
     * @param ended whether the outcome is there
     */
    record Press(Form form, String sent, CompletableFuture<@Nullable Outcome> outcome, boolean ended) {
        private int size() {
            Outcome came = ended ? outcome.join() : null;
            return 200 + form.path().length() + (came == null ? 0 : came.size());
        }
    }

    /** Longer than any page waits for its services, one after the other. */
    private final Duration longest;

    private final Cache<Form, Press> presses;

    Presses(PortalSettings settings) {
        longest = settings.patience().multipliedBy(20);
        presses = Caffeine.newBuilder()
                .maximumWeight(CHARACTERS)
                .weigher((Form form, Press press) -> press.size())
                .expireAfter(Expiry.<Form, Press>writing((form, press) -> press.ended() ? REMEMBERED : longest))
                .build();
    }

    /** Gives back the press given when it is the first, which is to be carried out; else the one before, of the same fields. */
    Press begin(Press press) {
        return presses.asMap()
                .compute(press.form(), (form, before) -> before != null && isAnswer(before, press) ? before : press);
    }

    Press fresh(Form form, String sent) {
        CompletableFuture<@Nullable Outcome> outcome = new CompletableFuture<>();
        return new Press(form, sent, outcome.completeOnTimeout(null, longest.toMillis(), TimeUnit.MILLISECONDS), false);
    }

    private static boolean isAnswer(Press before, Press press) {
        boolean forgotten = before.outcome().isDone() && before.outcome().join() == null;
        return !forgotten && before.sent().equals(press.sent());
    }

    /** @param outcome null when it may be sent again */
    void ended(Press press, @Nullable Outcome outcome) {
        press.outcome().complete(outcome);
        if (outcome == null) presses.asMap().remove(press.form(), press);
        else presses.asMap().replace(press.form(), press, new Press(press.form(), press.sent(), press.outcome(), true));
    }
}
