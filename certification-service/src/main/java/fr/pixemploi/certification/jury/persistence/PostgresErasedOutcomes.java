package fr.pixemploi.certification.jury.persistence;

import fr.pixemploi.certification.jury.domain.Counted;
import fr.pixemploi.certification.jury.domain.ErasedOutcomes;
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
        sql.update("""
                insert into outcome_of_erased (session_id, outcome, candidates)
                select c.session_id, p.outcome, count(*)
                from enrolled_candidate c
                join asked_certification a on a.candidate_id = c.id and a.certification = 'pix'
                join last_publication p on p.subscription_id = a.id
                where c.beneficiary_id = any (?) and p.outcome is not null
                group by c.session_id, p.outcome
                on conflict (session_id, outcome) do update set candidates = outcome_of_erased.candidates + excluded.candidates
                """, Sql.uuids(beneficiaryIds));
    }

    @Override
    public Counted ofSession(UUID sessionId) {
        return sql
                .query("select outcome, candidates from outcome_of_erased where session_id = ?", sessionId)
                .list(row -> Counted.of(row.lowerCase("outcome", Outcome.class), row.integer("candidates")))
                .stream()
                .reduce(Counted.NOTHING, Counted::plus);
    }
}
