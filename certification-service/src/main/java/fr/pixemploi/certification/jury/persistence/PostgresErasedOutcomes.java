package fr.pixemploi.certification.jury.persistence;

import fr.pixemploi.certification.jury.domain.ErasedOutcomes;
import fr.pixemploi.certification.jury.domain.Publication;
import fr.pixemploi.certification.rules.domain.Outcome;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Outcomes of people who were erased, in PostgreSQL: a number a session and outcome. */
@ApplicationScoped
class PostgresErasedOutcomes implements ErasedOutcomes {
    private final Sql sql;

    PostgresErasedOutcomes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Set<UUID> beneficiaryIds) {
        // Candidates as the jury counts them: by the test that each was let into.
        sql.update("""
                insert into outcome_of_erased (session_id, outcome, candidates)
                select c.session_id, t.outcome, count(*)
                from certification_sitting t
                join enrolled_candidate c on c.id = t.candidate_id and c.authorisation_id = t.authorisation_id
                where t.beneficiary_id = any (?) and t.published_at is not null
                group by c.session_id, t.outcome
                on conflict (session_id, outcome) do update set candidates = outcome_of_erased.candidates + excluded.candidates
                """, Sql.uuids(beneficiaryIds));
    }

    @Override
    public Publication ofSession(UUID sessionId) {
        return sql
                .query("select outcome, candidates from outcome_of_erased where session_id = ?", sessionId)
                .list(row -> Publication.earlier(Outcome.valueOf(row.text("outcome")), row.integer("candidates")))
                .stream()
                .reduce(Publication.NOTHING, Publication::plus);
    }
}
