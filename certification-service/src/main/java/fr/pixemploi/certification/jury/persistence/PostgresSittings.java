package fr.pixemploi.certification.jury.persistence;

import fr.pixemploi.certification.jury.domain.ExaminedCandidate;
import fr.pixemploi.certification.jury.domain.ReceivedSitting;
import fr.pixemploi.certification.jury.domain.Sittings;
import fr.pixemploi.certification.rules.domain.Verdict;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Certification sittings in PostgreSQL. */
@ApplicationScoped
class PostgresSittings implements Sittings, PanacheRepositoryBase<SittingRow, UUID> {
    @Override
    public boolean knows(ReceivedSitting sitting) {
        return count("id = ?1 or authorisationId = ?2", sitting.id(), sitting.authorisationId()) > 0;
    }

    @Override
    public void add(ReceivedSitting sitting, @Nullable Verdict verdict) {
        persist(SittingRow.of(sitting, verdict));
    }

    @Override
    public boolean replace(ReceivedSitting sitting, @Nullable Verdict verdict) {
        SittingRow row = findById(sitting.id(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null || row.publishedAt != null || row.told >= sitting.told()) return false;
        row.fill(sitting, verdict);
        return true;
    }

    @Override
    public List<ExaminedCandidate> ofSession(UUID sessionId) {
        return getEntityManager()
                .createQuery("""
                        select c.id as id, c.beneficiaryId as beneficiary, c.firstName as firstName, c.lastName as lastName,
                          c.authorisationId as authorisation, t as sitting
                        from EnrolledCandidateRow c
                        left join SittingRow t on t.candidateId = c.id and t.authorisationId = c.authorisationId
                        where c.sessionId = :session order by c.id
                        """, Tuple.class)
                .setParameter("session", sessionId)
                .getResultStream()
                .map(PostgresSittings::examined)
                .toList();
    }

    private static ExaminedCandidate examined(Tuple row) {
        SittingRow sitting = row.get("sitting", SittingRow.class);
        return new ExaminedCandidate(
                row.get("id", UUID.class),
                row.get("beneficiary", UUID.class),
                row.get("firstName", String.class),
                row.get("lastName", String.class),
                row.get("authorisation") != null,
                sitting == null ? null : sitting.toExamined());
    }

    @Override
    public List<UUID> sessionsOf(Set<UUID> beneficiaryIds) {
        return getEntityManager()
                .createQuery(
                        "select distinct c.sessionId from EnrolledCandidateRow c where c.beneficiaryId in :people order by c.sessionId",
                        UUID.class)
                .setParameter("people", beneficiaryIds)
                .getResultList();
    }

    @Override
    public void markPublished(UUID sittingId, Instant now) {
        findById(sittingId).publishedAt = now;
    }
}
