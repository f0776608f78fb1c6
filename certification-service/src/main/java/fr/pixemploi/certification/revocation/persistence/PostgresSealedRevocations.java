package fr.pixemploi.certification.revocation.persistence;

import fr.pixemploi.certification.revocation.domain.SealedRevocation;
import fr.pixemploi.certification.revocation.domain.SealedRevocations;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Words of the jury on sealed certificates in PostgreSQL: inserted and read, never changed; the service's user may do no more. */
@ApplicationScoped
class PostgresSealedRevocations implements SealedRevocations {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;

    PostgresSealedRevocations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(SealedRevocation it) {
        sql.update(
                """
                insert into sealed_revocation (id, code_digest, number, kind, reason, author, second_reader, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                it.id(),
                it.seal(),
                it.number(),
                Sql.lowerCase(it.kind()),
                it.reason(),
                it.author(),
                it.secondReader(),
                it.madeAt());
    }

    @Override
    public Optional<SealedRevocation> proposal(UUID id) {
        return sql.query("select * from sealed_revocation where id = ? and kind = 'proposed'", id)
                .optional(PostgresSealedRevocations::word);
    }

    @Override
    public Optional<SealedRevocation> last(String seal) {
        return sql.query("select * from sealed_revocation where code_digest = ? order by number desc limit 1", seal)
                .optional(PostgresSealedRevocations::word);
    }

    @Override
    public List<SealedRevocation> waiting(@Nullable UUID after, int limit) {
        return sql.query("""
                        select r.* from sealed_revocation r
                        where r.id > ? and r.kind = 'proposed'
                          and not exists (
                            select from sealed_revocation n where n.code_digest = r.code_digest and n.number > r.number)
                        order by r.id limit ?
                        """, after == null ? FIRST : after, limit).list(PostgresSealedRevocations::word);
    }

    private static SealedRevocation word(Row row) {
        return new SealedRevocation(
                row.uuid("id"),
                row.text("code_digest"),
                row.integer("number"),
                row.lowerCase("kind", SealedRevocation.Kind.class),
                row.text("reason"),
                row.text("author"),
                row.textOrNull("second_reader"),
                row.instant("made_at"));
    }

    @Override
    public long countWords(Instant before) {
        return sql.query("select count(*) as count from sealed_revocation where reason <> '' and made_at < ?", before)
                .one(row -> row.bigint("count"));
    }

    @Override
    public int forgetWords(Instant before) {
        return sql.query("select forget_words_of_sealed_revocations(?) as gone", before)
                .one(row -> row.integer("gone"));
    }
}
