package fr.pixemploi.profile.beneficiary.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.LeavingAccounts;
import jakarta.enterprise.context.ApplicationScoped;

/** Accounts that are about to go, as erasures let them be known. */
@ApplicationScoped
class PostgresLeavingAccounts implements LeavingAccounts {
    private final Sql sql;

    PostgresLeavingAccounts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean contains(Account account) {
        return sql.query(
                        "select 1 from account_being_erased where issuer = ? and subject = ?",
                        account.issuer(),
                        account.subject())
                .exists();
    }
}
