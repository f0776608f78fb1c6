package fr.pixemploi.certification.day.persistence;

import fr.pixemploi.certification.day.domain.DaySession;
import fr.pixemploi.certification.day.domain.DaySessions;
import fr.pixemploi.certification.session.domain.SessionStatus;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** The sessions of a day in one statement. */
@ApplicationScoped
class PostgresDaySessions implements DaySessions {
    private final Sql sql;

    PostgresDaySessions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<DaySession> of(UUID centreId, LocalDate day) {
        return sql.query("""
                        select s.*, coalesce(a.open_alerts, 0) as open_alerts, c.*
                        from session_plan s
                        left join room_alert a on a.session_id = s.id
                        cross join lateral (
                          select (count(*) filter (where p.outcome is not null))::integer as published,
                            (count(*) filter (where p.outcome is null and t.id is not null))::integer as tested,
                            (count(*) filter (where p.outcome is null and t.id is null and e.authorisation_id is not null))::integer
                              as authorised,
                            (count(*) filter (where p.outcome is null and t.id is null and e.authorisation_id is null))::integer as enrolled,
                            (count(*) filter (where n.extra_time))::integer as extra_time,
                            (count(*) filter (where n.read_aloud))::integer as read_aloud,
                            (count(*) filter (where n.breaks))::integer as breaks,
                            (count(*) filter (where n.no_focus_rule))::integer as no_focus_rule,
                            (count(*) filter (where n.adapted))::integer as adapted
                          from enrolled_candidate e
                          join arranged_candidate n on n.id = e.id
                          left join returned_sitting t on t.candidate_id = e.id and t.authorisation_id = e.authorisation_id
                          left join told_certification p on p.candidate_id = e.id and p.certification = 'pix'
                          where e.session_id = s.id) c
                        where s.centre_id = ? and s.starts_at >= ? and s.starts_at < ?
                        order by s.starts_at, s.id
                        """, centreId, day.atStartOfDay(), day.plusDays(1).atStartOfDay())
                .list(PostgresDaySessions::session);
    }

    private static DaySession session(Row row) {
        return new DaySession(
                row.uuid("id"),
                row.localTime("starts_at"),
                ZoneId.of(row.text("time_zone")),
                row.text("venue_name") + ", " + row.text("venue_town"),
                row.text("room"),
                row.lowerCase("status", SessionStatus.class),
                new DaySession.Candidates(
                        row.integer("enrolled"),
                        row.integer("authorised"),
                        row.integer("tested"),
                        row.integer("published")),
                new DaySession.Arranged(
                        row.integer("extra_time"),
                        row.integer("read_aloud"),
                        row.integer("breaks"),
                        row.integer("no_focus_rule"),
                        row.integer("adapted")),
                row.integer("open_alerts"));
    }
}
