package fr.pixemploi.assessment.diagnosis.persistence;

import fr.pixemploi.assessment.diagnosis.domain.situation.Situation;
import fr.pixemploi.assessment.diagnosis.domain.situation.Situations;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What is known of people, as documents. */
@ApplicationScoped
class PostgresSituations implements Situations {
    private final Sql sql;

    PostgresSituations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Situation of(UUID beneficiary) {
        return sql.query("select said from person_situation where beneficiary_id = person_behind(?)", beneficiary)
                .optional(row -> DiagnosisJson.situation(row.text("said")))
                .orElse(Situation.UNSAID);
    }

    @Override
    public void keep(UUID beneficiary, Situation situation) {
        sql.update("""
                insert into person_situation (beneficiary_id, said) values (?, ?)
                on conflict (beneficiary_id) do update set said = excluded.said
                """, beneficiary, Sql.jsonb(DiagnosisJson.situation(situation)));
    }

    @Override
    public void forget(UUID beneficiary) {
        sql.update("delete from person_situation where beneficiary_id = ?", beneficiary);
    }
}
