package fr.pixemploi.profile.beneficiary.application.account;

import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.CodeTries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Forgets which codes an account tried: one whose person was erased may have gone on trying until it was removed. */
@ApplicationScoped
@Transactional
public class ForgetTries {
    private final CodeTries tries;

    ForgetTries(CodeTries tries) {
        this.tries = tries;
    }

    public void handle(Account account) {
        tries.forget(account);
    }
}
