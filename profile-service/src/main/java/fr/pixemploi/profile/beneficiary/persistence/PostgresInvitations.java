package fr.pixemploi.profile.beneficiary.persistence;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.Invitation;
import fr.pixemploi.profile.beneficiary.domain.Invitations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Invitations and wrong codes in PostgreSQL. */
@ApplicationScoped
class PostgresInvitations implements Invitations {
    private final Session database;

    PostgresInvitations(Session database) {
        this.database = database;
    }

    @Override
    public void add(Invitation invitation) {
        database.createNativeQuery("""
                        insert into invitation (beneficiary_id, code_digest, expires_at)
                        values (:beneficiary, :digest, :expires)
                        """)
                .setParameter("beneficiary", invitation.beneficiaryId())
                .setParameter("digest", invitation.codeDigest())
                .setParameter("expires", invitation.expiresAt())
                .executeUpdate();
    }

    @Override
    public Optional<Invitation> lock(String codeDigest) {
        return database.createNativeQuery("""
                        select beneficiary_id, expires_at, used_at from invitation where code_digest = :digest for update
                        """, Tuple.class).setParameter("digest", codeDigest).getResultList().stream()
                .map(row -> new Invitation(
                        row.get(0, UUID.class), codeDigest, row.get(1, Instant.class), row.get(2, Instant.class)))
                .findFirst();
    }

    @Override
    public void use(UUID beneficiaryId, Instant at) {
        database.createNativeQuery("update invitation set used_at = :at where beneficiary_id = :beneficiary")
                .setParameter("at", at)
                .setParameter("beneficiary", beneficiaryId)
                .executeUpdate();
    }

    @Override
    public void oneTryAtATime(Account account) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:account, 1)) as text)")
                .setParameter("account", account.issuer() + "\n" + account.subject())
                .getSingleResult();
    }

    @Override
    public List<Instant> wrongCodes(Account account, Instant since) {
        return database.createNativeQuery("""
                        select tried_at from wrong_invitation_code
                        where issuer = :issuer and subject = :subject and tried_at > :since order by tried_at
                        """, Instant.class)
                .setParameter("issuer", account.issuer())
                .setParameter("subject", account.subject())
                .setParameter("since", since)
                .getResultList();
    }

    @Override
    public void noteWrongCode(Account account, Instant at) {
        database.createNativeQuery("""
                        insert into wrong_invitation_code (id, issuer, subject, tried_at)
                        values (:id, :issuer, :subject, :at)
                        """)
                .setParameter("id", Ids.next())
                .setParameter("issuer", account.issuer())
                .setParameter("subject", account.subject())
                .setParameter("at", at)
                .executeUpdate();
    }
}
