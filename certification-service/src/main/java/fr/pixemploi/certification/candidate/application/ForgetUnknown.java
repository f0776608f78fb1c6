package fr.pixemploi.certification.candidate.application;

import fr.pixemploi.certification.candidate.domain.CandidateEvents;
import fr.pixemploi.certification.candidate.domain.UnknownCandidates;
import fr.pixemploi.kit.personal.RegisterTerms;
import fr.pixemploi.kit.personal.retention.EndOfRetention;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Who was enrolled by name and never sat with an account is in no file that could end: their row goes when the session is over for long, each in
 * a transaction of its own, and the exam room is told. Whoever the jury told a result of stays, as does what it decided.
 */
@ApplicationScoped
class ForgetUnknown implements EndOfRetention {
    private static final int AT_A_TIME = 200;

    private final UnknownCandidates candidates;
    private final CandidateEvents events;
    private final RegisterTerms terms;
    private final Clock clock;

    ForgetUnknown(UnknownCandidates candidates, CandidateEvents events, RegisterTerms terms, Clock clock) {
        this.candidates = candidates;
        this.events = events;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "candidates-without-account";
    }

    @Override
    public long letGo(boolean dry, BooleanSupplier stopping) {
        return terms.keptFrom("session", clock.instant())
                .map(before -> dry ? candidates.count(before) : forgotten(before, stopping))
                .orElse(0L);
    }

    private long forgotten(Instant before, BooleanSupplier stopping) {
        long all = 0;
        List<UUID> some;
        do {
            some = candidates.some(before, AT_A_TIME);
            for (UUID id : some) {
                if (stopping.getAsBoolean()) return all;
                if (QuarkusTransaction.requiringNew().call(() -> isForgotten(id, before))) all++;
            }
        } while (some.size() == AT_A_TIME);
        return all;
    }

    private boolean isForgotten(UUID id, Instant before) {
        // Asked again: somebody may have been seated there since the page was read.
        if (!candidates.remove(id, before)) return false;
        events.forgotten(id);
        return true;
    }
}
