package fr.pixemploi.profile.beneficiary.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.beneficiary.domain.ExternalId;
import fr.pixemploi.profile.beneficiary.domain.Invitation;
import fr.pixemploi.profile.beneficiary.domain.Invitations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Invitations in PostgreSQL. */
@ApplicationScoped
class PostgresInvitations implements Invitations {
    private final Sql sql;

    PostgresInvitations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void replace(Invitation invitation) {
        replaceAll(List.of(invitation));
    }

    /** One statement for all: whatever follows invitations, as the caseload does, follows each statement. */
    @Override
    public void replaceAll(List<Invitation> invitations) {
        sql.update(
                """
                insert into invitation (beneficiary_id, structure_id, made_by, made_at, code_digest, expires_at, renewal_id)
                select * from unnest(?, ?, ?, ?, ?, ?, ?)
                on conflict (beneficiary_id) do update
                set structure_id = excluded.structure_id, made_by = excluded.made_by, made_at = excluded.made_at,
                  code_digest = excluded.code_digest, expires_at = excluded.expires_at, renewal_id = excluded.renewal_id, used_at = null
                """,
                Sql.uuids(all(invitations, Invitation::beneficiaryId)),
                Sql.uuids(all(invitations, Invitation::structureId)),
                Sql.texts(all(invitations, Invitation::madeBy)),
                Sql.array("timestamptz", all(invitations, Invitation::madeAt)),
                Sql.texts(all(invitations, Invitation::codeDigest)),
                Sql.array("timestamptz", all(invitations, Invitation::expiresAt)),
                Sql.array("uuid", all(invitations, Invitation::renewalId)));
    }

    private static <V extends @Nullable Object> List<V> all(List<Invitation> rows, Function<Invitation, V> column) {
        List<V> values = new ArrayList<>();
        rows.forEach(row -> values.add(column.apply(row)));
        return values;
    }

    @Override
    public void holdCalled(UUID structureId, Collection<ExternalId> externalIds) {
        sql.query(
                        """
                        select i.beneficiary_id from invitation i join beneficiary f on f.id = i.beneficiary_id
                        where f.structure_id = ? and f.external_id = any (?) order by i.beneficiary_id for update of i
                        """,
                        structureId,
                        Sql.texts(externalIds.stream().map(ExternalId::value).toList()))
                .list(row -> row.uuid("beneficiary_id"));
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
