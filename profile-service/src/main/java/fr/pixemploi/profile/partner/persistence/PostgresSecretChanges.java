package fr.pixemploi.profile.partner.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.partner.domain.SecretChanges;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Changes of secrets in PostgreSQL. */
@ApplicationScoped
class PostgresSecretChanges implements SecretChanges {
    private final Sql sql;

    PostgresSecretChanges(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(SecretChange change) {
        sql.update(
                """
                insert into partner_secret_change (id, client_id, account, former_since, asked_at) values (?, ?, ?, ?, ?)
                """,
                change.id(),
                change.clientId(),
                change.account(),
                change.formerSince().orElse(null),
                change.askedAt());
    }

    @Override
    public Optional<SecretChange> find(UUID id) {
        return sql.query("select * from partner_secret_change where id = ?", id)
                .optional(row -> new SecretChange(
                        row.uuid("id"),
                        row.text("client_id"),
                        row.text("account"),
                        Optional.ofNullable(row.instantOrNull("former_since")),
                        row.instant("asked_at")));
    }
}
