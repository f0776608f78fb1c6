package fr.pixemploi.certification.revocation.application;

import fr.pixemploi.certification.revocation.domain.SealedRevocations;
import fr.pixemploi.kit.personal.RegisterTerms;
import fr.pixemploi.kit.personal.retention.EndOfRetention;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.BooleanSupplier;

/** Why a sealed certificate was to be revoked goes as long after it was said as words of a session do; who said it and when stays. */
@ApplicationScoped
class ForgetWords implements EndOfRetention {
    private final SealedRevocations revocations;
    private final RegisterTerms terms;
    private final Clock clock;

    ForgetWords(SealedRevocations revocations, RegisterTerms terms, Clock clock) {
        this.revocations = revocations;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "words-of-sealed-revocations";
    }

    @Override
    public long letGo(boolean dry, BooleanSupplier stopping) {
        return terms.keptFrom("session", clock.instant())
                .map(before -> dry
                        ? revocations.countWords(before)
                        : EndOfRetention.someAtATime(stopping, () -> revocations.forgetWords(before)))
                .orElse(0L);
    }
}
