package fr.pixemploi.certification.invigilation.persistence;

import fr.pixemploi.certification.invigilation.domain.Entries;
import fr.pixemploi.certification.invigilation.domain.Entry;
import fr.pixemploi.certification.invigilation.domain.InvigilationRules;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Entries and wrong tries in PostgreSQL: counted there, so that trying on several instances at once gains nothing. */
@ApplicationScoped
class PostgresEntries implements Entries {
    private final Sql sql;

    PostgresEntries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Entry entry, String tokenHash, int renewals, String address, Instant now) {
        sql.update("""
                insert into invigilation_entry (id, session_id, token_hash, renewals, address, entered_at, ends_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """, entry.id(), entry.session(), tokenHash, renewals, address, now, entry.endsAt());
    }

    @Override
    public Optional<Entry> holding(String tokenHash, Instant now) {
        return sql.query("""
                        select e.id, e.session_id, s.centre_id, e.ends_at
                        from invigilation_entry e
                        join session_door d on d.session_id = e.session_id and d.renewals = e.renewals
                        join session_day s on s.id = e.session_id and s.open
                        where e.token_hash = ? and e.ends_at > ?
                        """, tokenHash, now)
                .optional(row -> new Entry(
                        row.uuid("id"), row.uuid("session_id"), row.uuid("centre_id"), row.instant("ends_at")));
    }

    @Override
    public Duration wait(String number, String address, InvigilationRules rules, Instant now) {
        sql.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", "day code " + number + " from " + address)
                .exists();
        return sql.query(
                        "select typed_at from wrong_day_code where number = ? and address = ? and typed_at > ? order by typed_at desc limit 1 offset ?",
                        number,
                        address,
                        now.minus(rules.closed()),
                        rules.tries() - 1)
                .optional(row -> Duration.between(now, row.instant("typed_at").plus(rules.closed())))
                .orElse(Duration.ZERO);
    }

    @Override
    public void addWrong(String number, String address, Instant now) {
        sql.update(
                "insert into wrong_day_code (id, number, address, typed_at) values (?, ?, ?, ?)",
                Ids.next(),
                number,
                address,
                now);
    }
}
