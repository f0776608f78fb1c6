package fr.pixemploi.certification.finalization.application;

import fr.pixemploi.certification.finalization.domain.Closings;
import fr.pixemploi.kit.personal.RegisterTerms;
import fr.pixemploi.kit.personal.retention.EndOfRetention;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
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
        Period kept = terms.retention("session").period();
        if (kept == null) return 0;
        Instant before = clock.instant().atOffset(ZoneOffset.UTC).minus(kept).toInstant();
        if (dry) return closings.told(before);
        long all = 0;
        int some;
        do {
            some = QuarkusTransaction.requiringNew().call(() -> closings.forgetWords(before));
            all += some;
        } while (some > 0 && !stopping.getAsBoolean());
        return all;
    }
}
