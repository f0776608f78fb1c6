package fr.pixemploi.certification.letter.application;

import fr.pixemploi.certification.letter.domain.HandedLetters;
import fr.pixemploi.certification.letter.domain.LetterEnd;
import fr.pixemploi.kit.message.Handover;
import fr.pixemploi.kit.message.Letter;
import fr.pixemploi.kit.message.Post;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Hands a letter over at most once: that it goes is committed before, and what came of it after that. Whoever finds it going does not know,
 * and leaves it. What was surely not handed over is tried again.
 */
@ApplicationScoped
public class SendOnce {
    private final Post post;
    private final Clock clock;

    SendOnce(Post post, Clock clock) {
        this.post = post;
        this.clock = clock;
    }

    /** @param email where it goes */
    public record Going(String email, Letter letter) {}

    /**
     * @param begin says what is to be handed over now and notes it as such; empty when nothing is, or nothing any more
     * @throws IllegalStateException when it is to be tried again
     */
    public void handle(UUID id, HandedLetters letters, Function<Instant, Optional<Going>> begin) {
        Optional<Going> going = QuarkusTransaction.requiringNew().call(() -> begin.apply(now()));
        if (going.isEmpty()) return;
        Handover handover = post.send(id, going.get().email(), going.get().letter(), null);
        String again = QuarkusTransaction.requiringNew().call(() -> settle(id, letters, handover));
        if (again != null) throw new IllegalStateException("the letter " + id + " was not handed over: " + again);
    }

    /** Why it is to be tried again; null when it is over. */
    private @Nullable String settle(UUID id, HandedLetters letters, Handover handover) {
        switch (handover) {
            case Handover.Accepted() -> letters.end(id, LetterEnd.SENT, null, now());
            case Handover.Refused(String reason) -> letters.end(id, LetterEnd.FAILED, reason, now());
            case Handover.Unsure() -> letters.end(id, LetterEnd.UNSURE, null, now());
            case Handover.NotNow(String reason) -> {
                letters.putBack(id, reason);
                return reason;
            }
        }
        return null;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
