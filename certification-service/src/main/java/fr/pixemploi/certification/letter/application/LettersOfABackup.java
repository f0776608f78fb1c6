package fr.pixemploi.certification.letter.application;

import fr.pixemploi.certification.letter.domain.ResultLetters;
import fr.pixemploi.kit.event.BeforeOpening;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Letters that wait in a backup may have gone since it was made: nobody knows, and nobody sends them again. */
@ApplicationScoped
class LettersOfABackup implements BeforeOpening {
    private final ResultLetters letters;
    private final Clock clock;
    private final Instant started;

    LettersOfABackup(ResultLetters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
        this.started = clock.instant();
    }

    @Override
    public boolean isDone() {
        QuarkusTransaction.requiringNew().run(() -> letters.giveUpWaiting(started, clock.instant()));
        return true;
    }
}
