package fr.pixemploi.certification.session.application;

import fr.pixemploi.certification.session.domain.Sessions;
import fr.pixemploi.kit.personal.RegisterTerms;
import fr.pixemploi.kit.personal.retention.EndOfRetention;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.BooleanSupplier;

/** What a centre wrote of a session in words, and why it was cancelled, go when it is over for long; that it was cancelled stays. */
@ApplicationScoped
class ForgetWords implements EndOfRetention {
    private final Sessions sessions;
    private final RegisterTerms terms;
    private final Clock clock;

    ForgetWords(Sessions sessions, RegisterTerms terms, Clock clock) {
        this.sessions = sessions;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "words-of-sessions";
    }

    @Override
    public long letGo(boolean dry, BooleanSupplier stopping) {
        return terms.keptFrom("session", clock.instant())
                .map(before -> dry
                        ? sessions.countWords(before)
                        : EndOfRetention.someAtATime(stopping, () -> sessions.forgetWords(before)))
                .orElse(0L);
    }
}
