package fr.pixemploi.assessment.live.persistence;

import fr.pixemploi.assessment.live.domain.seat.Seat;
import fr.pixemploi.assessment.live.domain.seat.Seats;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Seats in PostgreSQL, in plain SQL: what the room said, laid over what certification did by the view of both. */
@ApplicationScoped
class PostgresSeats implements Seats {
    private final Sql sql;

    PostgresSeats(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void save(Seat seat) {
        sql.update("""
                insert into live_seat (candidate_id, session_id, beneficiary_id, said_at, said_by) values (?, ?, ?, ?, ?)
                on conflict (candidate_id) do update set beneficiary_id = excluded.beneficiary_id, said_at = excluded.said_at,
                  said_by = excluded.said_by
                """, seat.candidate(), seat.session(), seat.beneficiary(), seat.saidAt(), seat.by());
    }

    @Override
    public void remove(UUID candidate) {
        sql.update("delete from live_seat where candidate_id = ?", candidate);
    }

    @Override
    public Optional<UUID> occupant(UUID candidate) {
        return sql.query("""
                        select case when s.candidate_id is not null then s.beneficiary_id else c.beneficiary_id end as beneficiary_id
                        from live_candidate c left join live_seat s on s.candidate_id = c.candidate_id
                        where c.candidate_id = ?
                        """, candidate)
                .optional(row -> Optional.ofNullable(row.uuidOrNull("beneficiary_id")))
                .flatMap(found -> found);
    }

    @Override
    public Optional<UUID> candidateOf(UUID session, UUID beneficiary) {
        return sql.query("""
                        select candidate_id from candidate_seat
                        where session_id = ? and beneficiary_id = any (ids_of_person(person_behind(?)))
                        order by candidate_id limit 1
                        """, session, beneficiary).optional(row -> row.uuid("candidate_id"));
    }
}
