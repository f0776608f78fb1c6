package fr.pixemploi.certification.candidate.application.change;

import fr.pixemploi.certification.candidate.domain.CancelledCandidates;
import fr.pixemploi.kit.personal.RegisterTerms;
import fr.pixemploi.kit.personal.retention.EndOfRetention;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.BooleanSupplier;

/** Why somebody was taken out of a session goes when it is over for long; that they were stays with the candidacy. */
@ApplicationScoped
class ForgetWords implements EndOfRetention {
    private final CancelledCandidates candidates;
    private final RegisterTerms terms;
    private final Clock clock;

    ForgetWords(CancelledCandidates candidates, RegisterTerms terms, Clock clock) {
        this.candidates = candidates;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "words-of-cancelled-candidates";
    }

    @Override
    public long letGo(boolean dry, BooleanSupplier stopping) {
        return terms.keptFrom("session", clock.instant())
                .map(before -> dry
                        ? candidates.countWords(before)
                        : EndOfRetention.someAtATime(stopping, () -> candidates.forgetWords(before)))
                .orElse(0L);
    }
}
