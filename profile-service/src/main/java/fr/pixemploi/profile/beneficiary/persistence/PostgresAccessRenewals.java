package fr.pixemploi.profile.beneficiary.persistence;

import static fr.pixemploi.kit.sql.Named.named;
import static fr.pixemploi.kit.sql.Sql.arguments;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.renewal.AccessRenewal;
import fr.pixemploi.profile.beneficiary.domain.renewal.AccessRenewals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Renewals in PostgreSQL, and the accounts that they put out of files. */
@ApplicationScoped
class PostgresAccessRenewals implements AccessRenewals {
    private static final UUID LAST = new UUID(-1, -1);

    private final Sql sql;

    PostgresAccessRenewals(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void begin(AccessRenewal renewal) {
        sql.update(
                "update access_renewal set expires_at = ? where file_id = ? and taken_at is null and expires_at > ?",
                renewal.madeAt(),
                renewal.fileId(),
                renewal.madeAt());
        sql.update(
                """
                insert into access_renewal (id, file_id, structure_id, checked_by, document, made_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                renewal.id(),
                renewal.fileId(),
                renewal.structureId(),
                renewal.checkedBy(),
                renewal.document(),
                renewal.madeAt(),
                renewal.expiresAt());
    }

    @Override
    public Optional<AccessRenewal> lock(UUID id) {
        return sql.query("select * from access_renewal where id = ? for update", id)
                .optional(PostgresAccessRenewals::renewal);
    }

    @Override
    public boolean ofTwo(AccessRenewal renewal, String confirmer, Instant begunBy) {
        return sql.query(
                        """
                        select where not exists (
                          select from colleague_begun
                          where structure_id = :structure and subject in (:checker, :confirmer)
                          group by subject having coalesce(min(begun_at), 'infinity') > :begunBy)
                        and not exists (
                          select from colleague_begun
                          where structure_id = :structure
                            and (subject = :confirmer and invited_by = :checker or subject = :checker and invited_by = :confirmer))
                        """,
                        named("structure", renewal.structureId())
                                .and("checker", renewal.checkedBy())
                                .and("confirmer", confirmer)
                                .and("begunBy", begunBy))
                .exists();
    }

    @Override
    public void confirm(UUID id, String confirmedBy, Instant at) {
        sql.update("update access_renewal set confirmed_by = ?, confirmed_at = ? where id = ?", confirmedBy, at, id);
    }

    @Override
    public void take(UUID id, List<Account> replaced, Instant at) {
        sql.update("update access_renewal set taken_at = ? where id = ?", at, id);
        sql.batch(
                "insert into replaced_account (issuer, subject, renewal_id) values (?, ?, ?)",
                replaced,
                account -> arguments(account.issuer(), account.subject(), id));
    }

    @Override
    public boolean replaced(UUID id, Account account) {
        return sql.query(
                        "select from replaced_account where issuer = ? and subject = ? and renewal_id = ?",
                        account.issuer(),
                        account.subject(),
                        id)
                .exists();
    }

    @Override
    public void object(UUID id, Instant at) {
        sql.update("update access_renewal set objected_at = ? where id = ?", at, id);
    }

    @Override
    public List<AccessRenewal> of(UUID structure, @Nullable UUID before, int max) {
        return sql.query(
                        "select * from access_renewal where structure_id = ? and id < ? order by id desc limit ?",
                        structure,
                        before == null ? LAST : before,
                        max)
                .list(PostgresAccessRenewals::renewal);
    }

    @Override
    public List<AccessRenewal> concerning(Set<UUID> files, Account account, @Nullable UUID before, int max) {
        return sql.query(
                        """
                        select * from access_renewal
                        where id = any (array(
                            select id from access_renewal where file_id = any (?)
                            union
                            select renewal_id from replaced_account where issuer = ? and subject = ?))
                          and id < ?
                        order by id desc limit ?
                        """, Sql.uuids(files), account.issuer(), account.subject(), before == null ? LAST : before, max)
                .list(PostgresAccessRenewals::renewal);
    }

    private static AccessRenewal renewal(Row row) {
        return new AccessRenewal(
                row.uuid("id"),
                row.uuid("file_id"),
                row.uuid("structure_id"),
                row.text("checked_by"),
                row.text("document"),
                row.instant("made_at"),
                row.instant("expires_at"),
                row.textOrNull("confirmed_by"),
                row.instantOrNull("confirmed_at"),
                row.instantOrNull("taken_at"),
                row.instantOrNull("objected_at"));
    }
}
