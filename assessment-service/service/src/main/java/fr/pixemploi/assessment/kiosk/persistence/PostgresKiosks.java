package fr.pixemploi.assessment.kiosk.persistence;

import fr.pixemploi.assessment.kiosk.domain.Fingerprint;
import fr.pixemploi.assessment.kiosk.domain.Kiosk;
import fr.pixemploi.assessment.kiosk.domain.Kiosks;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Kiosks in PostgreSQL. They stay SQL, which is shorter: the hash of a secret is written and looked for but never read, and one or
 * two columns change at a time.
 */
@ApplicationScoped
class PostgresKiosks implements Kiosks {
    private static final String SELECT =
            "select id, structure_id, place, enrolled_at, revoked_at, wrong_tries, tries_since from kiosk ";

    private final Sql sql;

    PostgresKiosks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Kiosk kiosk) {
        sql.update(
                """
                insert into kiosk (id, structure_id, place, enrolled_at, wrong_tries, tries_since) values (?, ?, ?, ?, ?, ?)
                """,
                kiosk.id(),
                kiosk.structure(),
                kiosk.place(),
                kiosk.enrolledAt(),
                kiosk.wrongTries(),
                kiosk.triesSince());
    }

    @Override
    public Optional<Kiosk> lock(UUID id, Set<UUID> structures) {
        return sql.query(SELECT + "where id = ? and structure_id = any (?) for update", id, Sql.uuids(structures))
                .optional(PostgresKiosks::kiosk);
    }

    @Override
    public Optional<Kiosk> lock(UUID id) {
        return sql.query(SELECT + "where id = ? for update", id).optional(PostgresKiosks::kiosk);
    }

    @Override
    public Optional<Kiosk> showing(Fingerprint secret) {
        return sql.query(SELECT + "where secret_hash = ?", secret.value()).optional(PostgresKiosks::kiosk);
    }

    @Override
    public List<Kiosk> list(UUID structure, @Nullable UUID after, int limit) {
        return sql.query(SELECT + """
                        where structure_id = ? and id > coalesce(?, '00000000-0000-0000-0000-000000000000'::uuid)
                        order by id limit ?
                        """, structure, after, limit).list(PostgresKiosks::kiosk);
    }

    @Override
    public void give(UUID kiosk, Fingerprint secret) {
        sql.update("update kiosk set secret_hash = ? where id = ?", secret.value(), kiosk);
    }

    @Override
    public void revoke(UUID kiosk, Instant at) {
        sql.update("update kiosk set revoked_at = ?, secret_hash = null where id = ?", at, kiosk);
    }

    @Override
    public void updateTries(Kiosk kiosk) {
        sql.update(
                "update kiosk set wrong_tries = ?, tries_since = ? where id = ?",
                kiosk.wrongTries(),
                kiosk.triesSince(),
                kiosk.id());
    }

    private static Kiosk kiosk(Row row) {
        return new Kiosk(
                row.uuid("id"),
                row.uuid("structure_id"),
                row.text("place"),
                row.instant("enrolled_at"),
                row.instantOrNull("revoked_at"),
                row.integer("wrong_tries"),
                row.instant("tries_since"));
    }
}
