package fr.pixemploi.profile.message.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.message.domain.Message;
import fr.pixemploi.profile.message.domain.SentLately;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What went where in PostgreSQL, one row a message, apart from the files of people. */
@ApplicationScoped
class PostgresSentLately implements SentLately {
    private final Sql sql;

    PostgresSentLately(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void goesTo(Message message, String address, Instant at) {
        sql.update("""
                insert into message_to_address (message_id, address, kind, structure_id, at) values (?, ?, ?, ?, ?)
                on conflict (message_id) do update set address = excluded.address, at = excluded.at
                """, message.id(), address, message.kind().code(), message.structureId(), at);
    }

    @Override
    public long ofStructureLocked(Message message, Instant since) {
        lock("messages of " + Objects.requireNonNull(message.structureId()));
        return sql.query(
                        "select count(*) as sent from message_to_address where structure_id = ? and kind = ? and message_id <> ? and at > ?",
                        message.structureId(),
                        message.kind().code(),
                        message.id(),
                        since)
                .one(row -> row.bigint("sent"));
    }

    @Override
    public long toAddressLocked(Message message, List<String> addresses, Instant since) {
        lock("messages to " + addresses.getFirst());
        return sql.query(
                        "select count(*) as sent from message_to_address where address = any (?) and kind = ? and message_id <> ? and at > ?",
                        Sql.texts(addresses),
                        message.kind().code(),
                        message.id(),
                        since)
                .one(row -> row.bigint("sent"));
    }

    private void lock(String what) {
        sql.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", what).exists();
    }
}
