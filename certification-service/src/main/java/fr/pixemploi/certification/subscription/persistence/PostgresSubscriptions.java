package fr.pixemploi.certification.subscription.persistence;

import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.certification.subscription.domain.Subscription;
import fr.pixemploi.certification.subscription.domain.Subscriptions;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Subscriptions in PostgreSQL. */
@ApplicationScoped
class PostgresSubscriptions implements Subscriptions {
    private final Sql sql;
    private final PersonAliases aliases;

    PostgresSubscriptions(Sql sql, PersonAliases aliases) {
        this.sql = sql;
        this.aliases = aliases;
    }

    @Override
    public void add(Subscription subscription) {
        sql.update(
                "insert into subscription (id, candidate_id, certification, version_id, attempt) values (?, ?, ?, ?, ?)",
                subscription.id(),
                subscription.candidateId(),
                subscription.certification().label(),
                subscription.versionId(),
                subscription.attempt());
    }

    @Override
    public int count(@Nullable UUID beneficiaryId, Certification certification) {
        if (beneficiaryId == null) return 0;
        return sql.query("""
                        select count(*)::integer as count
                        from subscription s join enrolled_candidate c on c.id = s.candidate_id
                        where c.beneficiary_id = any (?) and s.certification = ?
                        """, Sql.uuids(aliases.idsOf(beneficiaryId)), certification.label())
                .one(row -> row.integer("count"));
    }
}
