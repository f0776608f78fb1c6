package fr.pixemploi.assessment.live.persistence;

import fr.pixemploi.assessment.live.domain.room.LiveCandidate;
import fr.pixemploi.assessment.live.domain.room.Rooms;
import fr.pixemploi.assessment.sitting.domain.EndReason;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rooms in PostgreSQL. Sittings and authorisations belong to another capability; joined here so that all rooms that are watched are looked
 * into with one statement.
 */
@ApplicationScoped
class PostgresRooms implements Rooms {
    private static final String COLUMNS = """
            c.session_id, c.candidate_id, c.number, c.time_factor, c.no_focus_rule, c.read_aloud, c.breaks,
            a.id as leave_id, a.authorised_at, a.valid_until,
            s.id as sitting_id, s.started_at, s.number as question, s.touched_at, s.paused_at, s.ends_at, s.ended_at, s.end_reason,
            p.beneficiary_id is not null as seated, p.differs,
            d.present_at, d.interrupted_at, d.resume_asked_at, d.seen_at, d.focused, d.device,
            (select count(*) from focus_loss_held f where f.sitting_id = s.id) as focus_losses,
            o.id as alert_id, o.number as alert_number, o.category, o.raised_at
            """;

    private static final String FROM = """
            from live_candidate c
            join candidate_seat p on p.candidate_id = c.candidate_id
            left join authorisation_given a on a.candidate_id = c.candidate_id and a.withdrawn_at is null
            left join sitting_course s on s.candidate_id = c.candidate_id
            left join live_desk d on d.candidate_id = c.candidate_id
            left join live_alert o on o.sitting_id = s.id and o.handled_at is null
            """;

    private static final String OF_SESSIONS = "select " + COLUMNS + FROM + "where c.session_id = any (?)";
    private static final String ONE = "select " + COLUMNS + FROM + "where c.candidate_id = ? and c.session_id = ?";
    private static final String CANDIDACIES =
            "select l.centre_id, l.room, l.starts_at, l.time_zone, l.status, " + COLUMNS + FROM + """
            join live_session l on l.session_id = c.session_id
            where c.candidate_id in (
                select candidate_id from live_candidate where beneficiary_id = any (ids_of_person(?))
                union select candidate_id from live_seat where beneficiary_id = any (ids_of_person(?)))
              and p.beneficiary_id = any (ids_of_person(?))
            order by c.candidate_id desc limit ?
            """;

    private final Sql sql;

    PostgresRooms(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, List<LiveCandidate>> candidates(Set<UUID> sessions) {
        return sql.query(OF_SESSIONS, Sql.uuids(sessions)).list(PostgresRooms::candidate).stream()
                .collect(Collectors.groupingBy(LiveCandidate::session));
    }

    @Override
    public Optional<LiveCandidate> candidate(UUID session, UUID candidate) {
        return sql.query(ONE, candidate, session).optional(PostgresRooms::candidate);
    }

    @Override
    public Optional<Place> place(UUID sitting, UUID beneficiary) {
        return sql.query("""
                        select a.candidate_id, a.session_id from sitting_course s join authorisation_given a on a.id = s.authorisation_id
                        where s.id = ? and s.beneficiary_id = any (ids_of_person(?))
                        """, sitting, beneficiary)
                .optional(row -> new Place(row.uuid("candidate_id"), row.uuid("session_id"), sitting));
    }

    @Override
    public List<Candidacy> candidacies(UUID beneficiary, int limit) {
        return sql.query(CANDIDACIES, beneficiary, beneficiary, beneficiary, limit)
                .list(row -> new Candidacy(PostgresLiveSessions.session(row), candidate(row)));
    }

    private static LiveCandidate candidate(Row row) {
        return new LiveCandidate(
                row.uuid("session_id"),
                row.uuid("candidate_id"),
                row.integer("number"),
                PostgresLiveSessions.accommodations(row),
                new LiveCandidate.Seat(row.truth("seated"), row.truth("differs")),
                row.instantOrNull("present_at"),
                leave(row),
                test(row),
                row.instantOrNull("interrupted_at"),
                row.instantOrNull("resume_asked_at"),
                PostgresDesks.presence(row),
                row.integer("focus_losses"),
                alert(row));
    }

    private static LiveCandidate.@Nullable Leave leave(Row row) {
        UUID id = row.uuidOrNull("leave_id");
        return id == null
                ? null
                : new LiveCandidate.Leave(id, row.instant("authorised_at"), row.instant("valid_until"));
    }

    private static LiveCandidate.@Nullable Test test(Row row) {
        UUID sitting = row.uuidOrNull("sitting_id");
        if (sitting == null) return null;
        return new LiveCandidate.Test(
                sitting,
                row.instant("started_at"),
                row.integer("question"),
                row.instant("touched_at"),
                row.instantOrNull("paused_at"),
                row.instantOrNull("ends_at"),
                row.instantOrNull("ended_at"),
                row.lowerCaseOrNull("end_reason", EndReason.class));
    }

    private static LiveCandidate.@Nullable OpenAlert alert(Row row) {
        UUID id = row.uuidOrNull("alert_id");
        return id == null
                ? null
                : new LiveCandidate.OpenAlert(
                        id, row.integer("alert_number"), row.text("category"), row.instant("raised_at"));
    }
}
