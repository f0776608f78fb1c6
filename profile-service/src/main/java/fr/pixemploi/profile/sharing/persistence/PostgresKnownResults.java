package fr.pixemploi.profile.sharing.persistence;

import fr.pixemploi.profile.sharing.domain.KnownResults;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The read model of results, as far as sharing needs it. */
@ApplicationScoped
class PostgresKnownResults implements KnownResults {
    private final Session database;

    PostgresKnownResults(Session database) {
        this.database = database;
    }

    @Override
    public List<UUID> completedSince(UUID beneficiaryId, Instant since) {
        return database.createNativeQuery("""
                        select id from result_in_force where beneficiary_id = :person and completed_at >= :since
                        order by completed_at, id
                        """, UUID.class)
                .setParameter("person", beneficiaryId)
                .setParameter("since", since)
                .getResultList();
    }

    @Override
    public boolean allOf(UUID beneficiaryId, Collection<UUID> resultIds) {
        if (resultIds.isEmpty()) return true;
        long known = database.createNativeQuery(
                        "select count(*) from result where beneficiary_id = :person and id in (:ids)", Long.class)
                .setParameter("person", beneficiaryId)
                .setParameter("ids", resultIds)
                .getSingleResult();
        return known == resultIds.size();
    }
}
