package fr.pixemploi.certification.finalization.application;

import fr.pixemploi.certification.finalization.domain.Closings;
import fr.pixemploi.kit.personal.RegisterTerms;
import fr.pixemploi.kit.personal.retention.EndOfRetention;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.BooleanSupplier;

/** What a centre said in words before it handed a session over goes when the session is over for long. */
@ApplicationScoped
class ForgetWords implements EndOfRetention {
    private final Closings closings;
    private final RegisterTerms terms;
    private final Clock clock;

    ForgetWords(Closings closings, RegisterTerms terms, Clock clock) {
        this.closings = closings;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "words-of-closings";
    }

    @Override
    public long letGo(boolean dry, BooleanSupplier stopping) {
        return terms.keptFrom("session", clock.instant())
                .map(before -> dry
                        ? closings.countWords(before)
                        : EndOfRetention.someAtATime(stopping, () -> closings.forgetWords(before)))
                .orElse(0L);
    }
}
