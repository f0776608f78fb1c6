package fr.pixemploi.certification.letter.application;

import fr.pixemploi.certification.CertificationSettings;
import fr.pixemploi.certification.letter.domain.LetterEnd;
import fr.pixemploi.certification.letter.domain.ResultKey;
import fr.pixemploi.certification.letter.domain.ResultLetter;
import fr.pixemploi.certification.letter.domain.ResultLetters;
import fr.pixemploi.certification.session.application.RecallSession;
import fr.pixemploi.kit.job.Job;
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
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Sends a letter about results at most once: that it goes is committed before it is handed over, and what came of it after that. Whoever
 * finds it going does not know, and leaves it. What was surely not handed over is tried again, for a day.
 */
@ApplicationScoped
class SendResultLetter implements Job {
    static final String NAME = "result-letter";

    private final ResultLetters letters;
    private final RecallSession recallSession;
    private final Post post;
    private final CertificationSettings settings;
    private final RandomGenerator chance;
    private final Clock clock;

    SendResultLetter(
            ResultLetters letters,
            RecallSession recallSession,
            Post post,
            CertificationSettings settings,
            RandomGenerator chance,
            Clock clock) {
        this.letters = letters;
        this.recallSession = recallSession;
        this.post = post;
        this.settings = settings;
        this.chance = chance;
        this.clock = clock;
    }

    /** @param email where it goes */
    private record Going(String email, Letter letter) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean carryOut(UUID id, BooleanSupplier stopping) {
        if (stopping.getAsBoolean()) return false;
        Optional<Going> going = QuarkusTransaction.requiringNew().call(() -> begin(id));
        if (going.isEmpty()) return true;
        Handover handover = post.send(id, going.get().email(), going.get().letter(), null);
        String again = QuarkusTransaction.requiringNew().call(() -> settle(id, handover));
        if (again != null) throw new IllegalStateException("the letter " + id + " was not handed over: " + again);
        return true;
    }

    /** What is to be handed over now, noted as such; empty when nothing is, or nothing any more. */
    private Optional<Going> begin(UUID id) {
        Instant now = now();
        Optional<ResultLetter> held = letters.hold(id);
        if (held.isEmpty()) return Optional.empty();
        ResultLetter letter = held.get();
        String email = letter.email();
        if (letter.begun()) letters.end(id, LetterEnd.UNSURE, null, now);
        else if (email == null) letters.end(id, LetterEnd.WITHHELD, "no-address", now);
        else if (letter.isStale(now)) letters.end(id, LetterEnd.FAILED, "too-late", now);
        else {
            // Written first: what cannot be written does not seem to have gone.
            ResultKey key = ResultKey.draw(
                    chance,
                    now,
                    settings.resultFiles().days(),
                    settings.resultFiles().reads());
            Going going = new Going(
                    email, ResultLetterText.of(recallSession.handle(letter.sessionId()), settings.portal(), key));
            letters.begin(id, key, now);
            return Optional.of(going);
        }
        return Optional.empty();
    }

    /** Why it is to be tried again; null when it is over. */
    private @Nullable String settle(UUID id, Handover handover) {
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
