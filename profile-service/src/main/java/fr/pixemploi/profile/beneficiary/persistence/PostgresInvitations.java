package fr.pixemploi.profile.beneficiary.persistence;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.Invitation;
import fr.pixemploi.profile.beneficiary.domain.Invitations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Invitations and wrong codes in PostgreSQL. */
@ApplicationScoped
class PostgresInvitations implements Invitations {
    private final Sql sql;

    PostgresInvitations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void replace(Invitation invitation) {
        sql.update("""
                insert into invitation (beneficiary_id, code_digest, expires_at) values (?, ?, ?)
                on conflict (beneficiary_id) do update
                set code_digest = excluded.code_digest, expires_at = excluded.expires_at, used_at = null
                """, invitation.beneficiaryId(), invitation.codeDigest(), invitation.expiresAt());
    }

    @Override
    public Optional<Invitation> lock(String codeDigest) {
        return sql.query(
                        "select beneficiary_id, expires_at, used_at from invitation where code_digest = ? for update",
                        codeDigest)
                .optional(row -> new Invitation(
                        row.uuid("beneficiary_id"),
                        codeDigest,
                        row.instant("expires_at"),
                        row.instantOrNull("used_at")));
    }

    @Override
    public void use(UUID beneficiaryId, Instant at) {
        sql.update("update invitation set used_at = ? where beneficiary_id = ?", at, beneficiaryId);
    }

    @Override
    public void oneTryAtATime(Account account) {
        sql.query("select pg_advisory_xact_lock(hashtextextended(?, 1))", account.issuer() + "\n" + account.subject())
                .exists();
    }

    @Override
    public List<Instant> wrongCodes(Account account, Instant since) {
        return sql.query("""
                        select tried_at from wrong_invitation_code
                        where issuer = ? and subject = ? and tried_at > ? order by tried_at
                        """, account.issuer(), account.subject(), since).list(row -> row.instant("tried_at"));
    }

    @Override
    public void noteWrongCode(Account account, Instant at) {
        sql.update(
                "insert into wrong_invitation_code (id, issuer, subject, tried_at) values (?, ?, ?, ?)",
                Ids.next(),
                account.issuer(),
                account.subject(),
                at);
    }
}
