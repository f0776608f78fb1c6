package fr.pixemploi.profile.erasure.application;

import fr.pixemploi.kit.job.Job;
import fr.pixemploi.profile.beneficiary.application.account.ForgetTries;
import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.erasure.domain.TrackedErasures;
import fr.pixemploi.profile.staff.application.CloseAccount;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * The end of an erasure: removes the person's account at the identity provider, forgets which it was, and notes that all is done. Everything may
 * be done twice; while the identity provider is away it is tried again, for as long as it takes.
 */
@ApplicationScoped
class RemoveAccounts implements Job {
    static final String NAME = "erasure-account";

    private final TrackedErasures erasures;
    private final CloseAccount closeAccount;
    private final ForgetTries forgetTries;
    private final Clock clock;

    RemoveAccounts(TrackedErasures erasures, CloseAccount closeAccount, ForgetTries forgetTries, Clock clock) {
        this.erasures = erasures;
        this.closeAccount = closeAccount;
        this.forgetTries = forgetTries;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean carryOut(UUID id, BooleanSupplier stopping) {
        for (Account account : erasures.accounts(id)) {
            if (stopping.getAsBoolean()) return false;
            closeAccount.handle(account.issuer(), account.subject());
            forgetTries.handle(account);
            erasures.forget(account);
        }
        QuarkusTransaction.requiringNew()
                .run(() -> erasures.end(id, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return true;
    }
}
