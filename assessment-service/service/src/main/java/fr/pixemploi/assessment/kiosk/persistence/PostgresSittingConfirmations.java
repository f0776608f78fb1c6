package fr.pixemploi.assessment.kiosk.persistence;

import fr.pixemploi.assessment.kiosk.domain.SittingConfirmation;
import fr.pixemploi.assessment.kiosk.domain.SittingConfirmations;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Confirmations in PostgreSQL. They stay SQL: a row is made when somebody first asks, and counted up under its lock. */
@ApplicationScoped
class PostgresSittingConfirmations implements SittingConfirmations {
    private final Sql sql;

    PostgresSittingConfirmations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public SittingConfirmation lock(UUID sitting) {
        sql.update("insert into sitting_confirmation (sitting_id) values (?) on conflict do nothing", sitting);
        return sql.query("""
                        select structure_id, confirmed_until, wrong_codes from sitting_confirmation where sitting_id = ? for update
                        """, sitting)
                .one(row -> new SittingConfirmation(
                        sitting,
                        row.uuidOrNull("structure_id"),
                        row.instantOrNull("confirmed_until"),
                        row.integer("wrong_codes")));
    }

    @Override
    public void confirm(UUID sitting, UUID structure, Instant until) {
        sql.update("""
                insert into sitting_confirmation (sitting_id, structure_id, confirmed_until) values (?, ?, ?)
                on conflict (sitting_id) do update set structure_id = excluded.structure_id,
                  confirmed_until = excluded.confirmed_until, wrong_codes = 0
                """, sitting, structure, until);
    }

    @Override
    public void countWrongCode(UUID sitting) {
        sql.update("update sitting_confirmation set wrong_codes = wrong_codes + 1 where sitting_id = ?", sitting);
    }

    @Override
    public boolean hasAccount(UUID beneficiary) {
        return sql.query("select 1 from person_of_account where person_id = person_behind(?) limit 1", beneficiary)
                .exists();
    }
}
