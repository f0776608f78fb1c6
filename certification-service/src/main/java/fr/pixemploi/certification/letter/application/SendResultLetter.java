package fr.pixemploi.certification.letter.application;

import fr.pixemploi.certification.CertificationSettings;
import fr.pixemploi.certification.letter.domain.LetterEnd;
import fr.pixemploi.certification.letter.domain.ResultKey;
import fr.pixemploi.certification.letter.domain.ResultLetter;
import fr.pixemploi.certification.letter.domain.ResultLetters;
import fr.pixemploi.certification.session.application.RecallSession;
import fr.pixemploi.kit.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/**
 * Sends a letter about results at most once: that it goes is committed before it is handed over, and what came of it after that. Whoever
 * finds it going does not know, and leaves it. What was surely not handed over is tried again, for a day.
 */
@ApplicationScoped
class SendResultLetter implements Job {
    static final String NAME = "result-letter";

    private final ResultLetters letters;
    private final RecallSession recallSession;
    private final SendOnce sendOnce;
    private final CertificationSettings settings;
    private final RandomGenerator chance;

    SendResultLetter(
            ResultLetters letters,
            RecallSession recallSession,
            SendOnce sendOnce,
            CertificationSettings settings,
            RandomGenerator chance) {
        this.letters = letters;
        this.recallSession = recallSession;
        this.sendOnce = sendOnce;
        this.settings = settings;
        this.chance = chance;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean carryOut(UUID id, BooleanSupplier stopping) {
        if (stopping.getAsBoolean()) return false;
        sendOnce.handle(id, letters, now -> begin(id, now));
        return true;
    }

    /** What is to be handed over now, noted as such; empty when nothing is, or nothing any more. */
    private Optional<SendOnce.Going> begin(UUID id, Instant now) {
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
            SendOnce.Going going = new SendOnce.Going(
                    email, ResultLetterText.of(recallSession.handle(letter.sessionId()), settings.portal(), key));
            letters.begin(id, key, now);
            return Optional.of(going);
        }
        return Optional.empty();
    }
}
