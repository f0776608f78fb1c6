package fr.pixemploi.certification.jury.persistence;

import fr.pixemploi.certification.jury.domain.ReceivedSitting;
import fr.pixemploi.certification.jury.domain.Sittings;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Certification sittings in PostgreSQL. */
@ApplicationScoped
class PostgresSittings implements Sittings {
    private final Sql sql;

    PostgresSittings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean keep(ReceivedSitting sitting) {
        return sql.updateOne(
                        """
                insert into certification_sitting (id, authorisation_id, candidate_id, beneficiary_id, end_reason, started_at,
                  completed_at, answers, integrity_facts, bank_version, framework_version, epoch, told, document)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """,
                        sitting.id(),
                        sitting.authorisationId(),
                        sitting.candidateId(),
                        sitting.beneficiaryId(),
                        sitting.endReason().label(),
                        sitting.startedAt(),
                        sitting.completedAt(),
                        sitting.answers(),
                        sitting.integrityFacts(),
                        sitting.bankVersion(),
                        sitting.frameworkVersion(),
                        sitting.epoch(),
                        sitting.told(),
                        sitting.document())
                || isNewer(sitting);
    }

    private boolean isNewer(ReceivedSitting sitting) {
        return sql.updateOne(
                """
                update certification_sitting
                set end_reason = ?, completed_at = ?, answers = ?, integrity_facts = ?, bank_version = ?, framework_version = ?, epoch = ?, told = ?, document = ?
                where id = ? and (epoch, told) < (?, ?)
                """,
                sitting.endReason().label(),
                sitting.completedAt(),
                sitting.answers(),
                sitting.integrityFacts(),
                sitting.bankVersion(),
                sitting.frameworkVersion(),
                sitting.epoch(),
                sitting.told(),
                sitting.document(),
                sitting.id(),
                sitting.epoch(),
                sitting.told());
    }

    @Override
    public List<Start> of(UUID candidateId) {
        return sql.query("""
                        select t.authorisation_id, t.beneficiary_id, t.started_at
                        from certification_sitting t join enrolled_candidate c on c.id = t.candidate_id
                        where c.id = ? and c.authorisation_id is distinct from t.authorisation_id
                        order by t.started_at, t.id
                        """, candidateId)
                .list(row ->
                        new Start(row.uuid("authorisation_id"), row.uuid("beneficiary_id"), row.instant("started_at")));
    }
}
