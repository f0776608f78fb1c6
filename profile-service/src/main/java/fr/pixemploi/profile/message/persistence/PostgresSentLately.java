package fr.pixemploi.profile.message.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.message.domain.Message;
import fr.pixemploi.profile.message.domain.SentLately;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What was sent lately, in PostgreSQL. */
@ApplicationScoped
class PostgresSentLately implements SentLately {
    private final Sql sql;

    PostgresSentLately(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void goesTo(UUID message, String address) {
        sql.update("update message set address = ? where id = ?", address, message);
    }

    @Override
    public long invitationsLocked(UUID structureId, Instant since) {
        lock("invitations sent of " + structureId);
        return sql.query(
                        "select count(*) as sent from message where structure_id = ? and kind = 'invitation' and made_at > ?",
                        structureId,
                        since)
                .one(row -> row.bigint("sent"));
    }

    @Override
    public long invitationsTo(List<String> addresses, Instant since) {
        return sql.query(
                        "select count(*) as sent from message where address = any (?) and kind = 'invitation' and made_at > ?",
                        Sql.texts(addresses),
                        since)
                .one(row -> row.bigint("sent"));
    }

    @Override
    public long ofStructureLocked(Message message, Instant since) {
        UUID structure = Objects.requireNonNull(message.structureId());
        lock("messages of " + structure);
        return sql.query("""
                        select count(*) as sent from message
                        where structure_id = ? and kind = ? and id <> ? and channel <> 'paper'
                          and state in ('sending', 'sent', 'unsure') and tried_at > ?
                        """, structure, message.kind().code(), message.id(), since)
                .one(row -> row.bigint("sent"));
    }

    @Override
    public long toAddressLocked(Message message, List<String> addresses, Instant since) {
        lock("messages to " + addresses.getFirst());
        return sql.query("""
                        select count(*) as sent from message
                        where address = any (?) and kind = ? and id <> ? and channel <> 'paper'
                          and state in ('sending', 'sent', 'unsure') and tried_at > ?
                        """, Sql.texts(addresses), message.kind().code(), message.id(), since)
                .one(row -> row.bigint("sent"));
    }

    private void lock(String what) {
        sql.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", what).exists();
    }
}
