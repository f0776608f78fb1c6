package fr.pixemploi.certification.jury.application;

import fr.pixemploi.certification.jury.domain.Reopenings;
import fr.pixemploi.kit.personal.RegisterTerms;
import fr.pixemploi.kit.personal.retention.EndOfRetention;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.BooleanSupplier;

/** Why the jury gave a session back goes when it is over for long; that it did, who and when, stays. */
@ApplicationScoped
class ForgetWords implements EndOfRetention {
    private final Reopenings reopenings;
    private final RegisterTerms terms;
    private final Clock clock;

    ForgetWords(Reopenings reopenings, RegisterTerms terms, Clock clock) {
        this.reopenings = reopenings;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "words-of-reopenings";
    }

    @Override
    public long letGo(boolean dry, BooleanSupplier stopping) {
        return terms.keptFrom("session", clock.instant())
                .map(before -> dry
                        ? reopenings.countWords(before)
                        : EndOfRetention.someAtATime(stopping, () -> reopenings.forgetWords(before)))
                .orElse(0L);
    }
}
