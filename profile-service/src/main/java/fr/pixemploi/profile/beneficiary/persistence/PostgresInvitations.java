package fr.pixemploi.profile.beneficiary.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.beneficiary.domain.Invitation;
import fr.pixemploi.profile.beneficiary.domain.Invitations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Invitations in PostgreSQL. */
@ApplicationScoped
class PostgresInvitations implements Invitations {
    private final Sql sql;

    PostgresInvitations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void replace(Invitation invitation) {
        sql.update(
                """
                insert into invitation (beneficiary_id, structure_id, made_by, made_at, code_digest, expires_at, renewal_id)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (beneficiary_id) do update
                set structure_id = excluded.structure_id, made_by = excluded.made_by, made_at = excluded.made_at,
                  code_digest = excluded.code_digest, expires_at = excluded.expires_at, renewal_id = excluded.renewal_id, used_at = null
                """,
                invitation.beneficiaryId(),
                invitation.structureId(),
                invitation.madeBy(),
                invitation.madeAt(),
                invitation.codeDigest(),
                invitation.expiresAt(),
                invitation.renewalId());
    }

    @Override
    public void hold(UUID beneficiaryId) {
        sql.query("select from invitation where beneficiary_id = ? for update", beneficiaryId)
                .exists();
    }

    @Override
    public Optional<Invitation> lock(String codeDigest) {
        return sql.query("""
                        select beneficiary_id, structure_id, made_by, made_at, expires_at, used_at, renewal_id
                        from invitation where code_digest = ? for update
                        """, codeDigest)
                .optional(row -> new Invitation(
                        row.uuid("beneficiary_id"),
                        row.uuid("structure_id"),
                        row.text("made_by"),
                        row.instant("made_at"),
                        codeDigest,
                        row.instant("expires_at"),
                        row.instantOrNull("used_at"),
                        row.uuidOrNull("renewal_id")));
    }

    @Override
    public void use(UUID beneficiaryId, Instant at) {
        sql.update("update invitation set used_at = ? where beneficiary_id = ?", at, beneficiaryId);
    }
}
