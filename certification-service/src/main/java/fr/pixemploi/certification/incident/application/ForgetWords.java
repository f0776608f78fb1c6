package fr.pixemploi.certification.incident.application;

import fr.pixemploi.certification.incident.domain.Incidents;
import fr.pixemploi.kit.personal.RegisterTerms;
import fr.pixemploi.kit.personal.retention.EndOfRetention;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.BooleanSupplier;

/** The words of incidents go when their session is over for long; what happened, by its category, stays with the session. */
@ApplicationScoped
class ForgetWords implements EndOfRetention {
    private final Incidents incidents;
    private final RegisterTerms terms;
    private final Clock clock;

    ForgetWords(Incidents incidents, RegisterTerms terms, Clock clock) {
        this.incidents = incidents;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "words-of-incidents";
    }

    @Override
    public long letGo(boolean dry, BooleanSupplier stopping) {
        return terms.keptFrom("session", clock.instant())
                .map(before -> dry
                        ? incidents.countWords(before)
                        : EndOfRetention.someAtATime(stopping, () -> incidents.forgetWords(before)))
                .orElse(0L);
    }
}
