package fr.pixemploi.profile.beneficiary.application.account;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.CodeTries;
import fr.pixemploi.profile.beneficiary.domain.CodeTry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Counts a try of an invitation code before it is looked at, so that a burst of guesses is counted in full. */
@ApplicationScoped
class CountTry {
    private final CodeTries tries;

    CountTry(CodeTries tries) {
        this.tries = tries;
    }

    @Transactional
    UUID handle(Account account, Instant now) {
        if (!tries.alone(account)) throw CodeTry.another();
        CodeTry.refuseAnother(tries.since(account, now.minus(CodeTry.WINDOW)), now);
        UUID attempt = Ids.next();
        tries.begin(attempt, account, now);
        return attempt;
    }
}
