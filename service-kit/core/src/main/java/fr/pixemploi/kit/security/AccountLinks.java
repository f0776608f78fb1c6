package fr.pixemploi.kit.security;

import static fr.pixemploi.kit.sql.Sql.arguments;

import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which person stands behind an account of the identity provider: (issuer, subject), never an e-mail. */
@ApplicationScoped
public class AccountLinks {
    /** An account: the issuer's URL and its subject there. */
    public record Account(String issuer, String subject) {}

    private final Sql sql;

    AccountLinks(Sql sql) {
        this.sql = sql;
    }

    /** Empty for an unknown account, and for one that is just moving from one person to another, so that nobody sees the other's file. */
    public Optional<UUID> personOf(String issuer, String subject) {
        List<UUID> persons = sql.query(
                        "select person_id from account_link where issuer = ? and subject = ?", issuer, subject)
                .list(row -> row.uuid("person_id"));
        return persons.size() == 1 ? Optional.of(persons.getFirst()) : Optional.empty();
    }

    /** Sets all accounts of a person, in the running transaction. */
    public void set(UUID person, List<Account> accounts) {
        sql.update("delete from account_link where person_id = ?", person);
        sql.batch(
                "insert into account_link (issuer, subject, person_id) values (?, ?, ?)",
                accounts,
                account -> arguments(account.issuer(), account.subject(), person));
    }
}
