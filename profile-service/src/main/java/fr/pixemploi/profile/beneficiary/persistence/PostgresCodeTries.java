package fr.pixemploi.profile.beneficiary.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.CodeTries;
import fr.pixemploi.profile.beneficiary.domain.CodeTry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Tries of invitation codes in PostgreSQL, where all instances count together. */
@ApplicationScoped
class PostgresCodeTries implements CodeTries {
    private final Sql sql;

    PostgresCodeTries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean alone(Account account) {
        return sql.query(
                        "select pg_try_advisory_xact_lock(hashtextextended(?, 1)) as held",
                        account.issuer() + "\n" + account.subject())
                .one(row -> row.truth("held"));
    }

    @Override
    public List<CodeTry> since(Account account, Instant since) {
        return sql.query("""
                        select tried_at, outcome from invitation_code_try
                        where issuer = ? and subject = ? and tried_at > ? order by tried_at
                        """, account.issuer(), account.subject(), since)
                .list(row -> new CodeTry(row.instant("tried_at"), row.lowerCase("outcome", CodeTry.Outcome.class)));
    }

    @Override
    public void begin(UUID attempt, Account account, Instant at) {
        sql.update(
                "insert into invitation_code_try (id, issuer, subject, tried_at, outcome) values (?, ?, ?, ?, ?)",
                attempt,
                account.issuer(),
                account.subject(),
                at,
                Sql.lowerCase(CodeTry.Outcome.UNDER_WAY));
    }

    @Override
    public void forget(Account account) {
        sql.update(
                "delete from invitation_code_try where issuer = ? and subject = ?",
                account.issuer(),
                account.subject());
    }

    @Override
    public void end(UUID attempt, CodeTry.Outcome outcome) {
        sql.update("update invitation_code_try set outcome = ? where id = ?", Sql.lowerCase(outcome), attempt);
    }
}
