package fr.pixemploi.certification.booking.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.certification.booking.domain.OpenSession;
import fr.pixemploi.certification.booking.domain.OpenSessions;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Open sessions in one statement, over the views of other capabilities. */
@ApplicationScoped
class PostgresOpenSessions implements OpenSessions {
    private static final String FIND = """
            select s.*, p.postal_code, p.commune_code, p.accessible, p.access_words, o.until, o.places - b.accepted as places_left, c.clea
            from session_opening o
            join coming_session s on s.id = o.session_id
            left join place_of_session p on p.session_id = s.id
            cross join lateral (
              select count(*)::integer as accepted from booking where session_id = o.session_id and state = 'accepted') b
            cross join lateral (
              select exists (
                select from accredited_days a
                where a.centre_id = s.centre_id and a.certification = 'clea-numerique' and a.first_day <= cast(s.starts_at as date)
                  and (a.last_day is null or a.last_day >= cast(s.starts_at as date))) as clea) c
            where o.until > :now and s.begins_at > :now and o.places > b.accepted
              and (cast(:town as varchar) is null or plain_town(s.venue_town) = plain_town(cast(:town as varchar)))
              and (cast(:postalCode as varchar) is null or p.postal_code = cast(:postalCode as varchar))
              and (cast(:communeCode as varchar) is null or p.commune_code = cast(:communeCode as varchar))
              and (cast(:from as date) is null or s.starts_at >= cast(:from as date))
              and (cast(:to as date) is null or s.starts_at < cast(:to as date) + 1)
              and (not :accessible or p.accessible)
              and (not :clea or c.clea)
              and (cast(:afterTime as timestamp) is null
                or (s.starts_at, s.id) > (cast(:afterTime as timestamp), cast(:afterId as uuid)))
            order by s.starts_at, s.id
            limit :limit
            """;

    private final Sql sql;

    PostgresOpenSessions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<OpenSession> find(
            OpenSession.Wanted wanted, OpenSession.@Nullable Place after, int limit, Instant now) {
        return sql.query(
                        FIND,
                        named("now", now)
                                .and("town", wanted.town())
                                .and("postalCode", wanted.postalCode())
                                .and("communeCode", wanted.communeCode())
                                .and("from", wanted.from())
                                .and("to", wanted.to())
                                .and("accessible", wanted.accessible())
                                .and("clea", wanted.certification() == Certification.CLEA_NUMERIQUE)
                                .and("afterTime", after == null ? null : after.startsAt())
                                .and("afterId", after == null ? null : after.id())
                                .and("limit", limit))
                .list(PostgresOpenSessions::session);
    }

    private static OpenSession session(Row row) {
        return new OpenSession(
                row.uuid("id"),
                row.uuid("centre_id"),
                new OpenSession.Where(
                        row.text("venue_name"),
                        row.text("venue_address"),
                        row.text("venue_town"),
                        row.textOrNull("postal_code"),
                        row.textOrNull("commune_code"),
                        row.truthOrNull("accessible"),
                        row.textOrNull("access_words")),
                row.localTime("starts_at"),
                row.text("time_zone"),
                row.truth("clea")
                        ? List.of(Certification.PIX, Certification.CLEA_NUMERIQUE)
                        : List.of(Certification.PIX),
                row.integer("places_left"),
                row.instant("until"));
    }
}
