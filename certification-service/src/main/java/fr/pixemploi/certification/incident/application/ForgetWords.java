package fr.pixemploi.certification.incident.application;

import fr.pixemploi.certification.incident.domain.Incidents;
import fr.pixemploi.kit.personal.RegisterTerms;
import fr.pixemploi.kit.personal.retention.EndOfRetention;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
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
        Period kept = terms.retention("session").period();
        if (kept == null) return 0;
        Instant before = clock.instant().atOffset(ZoneOffset.UTC).minus(kept).toInstant();
        if (dry) return incidents.told(before);
        long all = 0;
        int some;
        do {
            some = QuarkusTransaction.requiringNew().call(() -> incidents.forgetWords(before));
            all += some;
        } while (some > 0 && !stopping.getAsBoolean());
        return all;
    }
}
