package fr.pixemploi.certification.letter.application;

import fr.pixemploi.certification.letter.domain.NoticeLetters;
import fr.pixemploi.certification.letter.domain.ResultLetters;
import fr.pixemploi.kit.event.AfterRestore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Letters that wait in a backup may have gone since it was made: nobody knows, and nobody sends them again. */
@ApplicationScoped
class LettersOfABackup implements AfterRestore {
    private final ResultLetters letters;
    private final NoticeLetters notices;
    private final Clock clock;

    LettersOfABackup(ResultLetters letters, NoticeLetters notices, Clock clock) {
        this.letters = letters;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void handle(Instant started) {
        QuarkusTransaction.requiringNew().run(() -> {
            letters.giveUpWaiting(started, clock.instant());
            notices.giveUpWaiting(started, clock.instant());
        });
    }
}
