package fr.pixemploi.pathway.calendar.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.calendar.domain.FeedSecret;
import fr.pixemploi.pathway.calendar.domain.Feeds;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

/** SQL: one statement each. A plain digest will do: what is digested has 256 bits of chance. */
@ApplicationScoped
class PostgresFeeds implements Feeds {
    private final Sql sql;

    PostgresFeeds(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void open(UUID person, FeedSecret secret, Instant at) {
        sql.update("""
                insert into calendar_feed (beneficiary_id, secret_sha256, opened_at) values (?, ?, ?)
                on conflict (beneficiary_id)
                do update set secret_sha256 = excluded.secret_sha256, opened_at = excluded.opened_at
                """, person, digest(secret), at);
    }

    @Override
    public void close(UUID person) {
        sql.update("delete from calendar_feed where beneficiary_id = ?", person);
    }

    @Override
    public Optional<UUID> personBy(FeedSecret secret) {
        return sql.query("select beneficiary_id from calendar_feed where secret_sha256 = ?", digest(secret))
                .optional(row -> row.uuid("beneficiary_id"));
    }

    private static String digest(FeedSecret secret) {
        return DigestUtils.sha256Hex(secret.value());
    }
}
