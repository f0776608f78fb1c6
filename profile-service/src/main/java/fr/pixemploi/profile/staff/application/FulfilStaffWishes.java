package fr.pixemploi.profile.staff.application;

import fr.pixemploi.kit.alive.WhileClosed;
import fr.pixemploi.profile.staff.domain.StaffAccounts;
import fr.pixemploi.profile.staff.domain.StaffWish;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings about at the identity provider what is wished of staff. A wish is committed before it is tried, and what came of it after, so that
 * nothing waits for the identity provider, a wish outlives every restart, and a try that was cut off is made again.
 */
@ApplicationScoped
class FulfilStaffWishes {
    private static final Logger LOG = Logger.getLogger(FulfilStaffWishes.class);

    private final KeepStaffWishes keep;
    private final StaffAccounts accounts;

    FulfilStaffWishes(KeepStaffWishes keep, StaffAccounts accounts) {
        this.keep = keep;
        this.accounts = accounts;
    }

    @Scheduled(
            every = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = WhileClosed.class)
    void handle() {
        while (true) {
            Optional<StaffWish> wish = keep.takeOn();
            if (wish.isEmpty()) return;
            StaffWish.Outcome outcome = tryOnce(wish.get());
            keep.settle(wish.get(), outcome);
            // Whoever does not answer this one will not answer the next.
            if (outcome instanceof StaffWish.Outcome.Later) return;
        }
    }

    private StaffWish.Outcome tryOnce(StaffWish wish) {
        try {
            return wish.wanted() ? join(wish) : new StaffWish.Outcome.Done(leave(wish));
        } catch (StaffAccounts.Refused e) {
            return new StaffWish.Outcome.Failed(e.trouble());
        } catch (StaffAccounts.NotReached e) {
            LOG.warnf(
                    "The identity provider does not do what is wished of staff (%s); tried again, %d tries so far",
                    e.getMessage(), wish.tries() + 1);
            return new StaffWish.Outcome.Later();
        }
    }

    /** Nobody is put into a structure because they have an account: who has one is asked. */
    private StaffWish.Outcome join(StaffWish wish) {
        String known = wish.subject();
        if (known == null) return joinFirst(wish);
        if (!wish.accepted()) return new StaffWish.Outcome.Offered(known);
        accounts.join(known, wish.structure(), wish.role());
        return new StaffWish.Outcome.Done(known);
    }

    /** The letter goes out last, so that who follows it finds the role; a try that is made again may write twice. */
    private StaffWish.Outcome joinFirst(StaffWish wish) {
        StaffAccounts.Account account = accounts.open(wish.member(), wish.colleague());
        if (!account.fresh()) return new StaffWish.Outcome.Offered(account.subject());
        accounts.join(account.subject(), wish.structure(), wish.role());
        accounts.write(account.subject());
        return new StaffWish.Outcome.Done(account.subject());
    }

    private @Nullable String leave(StaffWish wish) {
        String known = wish.subject();
        if (known == null)
            known = accounts.find(wish.member(), wish.colleague())
                    .map(StaffAccounts.Account::subject)
                    .orElse(null);
        if (known != null) accounts.leave(known, wish.structure(), wish.role());
        return known;
    }
}
