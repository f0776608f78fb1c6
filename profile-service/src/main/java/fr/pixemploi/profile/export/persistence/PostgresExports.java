package fr.pixemploi.profile.export.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.export.domain.Export;
import fr.pixemploi.profile.export.domain.Exports;
import fr.pixemploi.profile.export.domain.PartMaker;
import fr.pixemploi.profile.export.domain.PersonCopy;
import fr.pixemploi.profile.export.domain.ToldPart;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Exports, their parts and copies in PostgreSQL. */
@ApplicationScoped
class PostgresExports implements Exports {
    private final Sql sql;

    PostgresExports(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean begin(Export export) {
        return sql.updateOne(
                """
                insert into person_export (id, person_id, file_ids, structure_id, request_id, asked_at, told_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (person_id) where ready_at is null and too_large_at is null do nothing
                """,
                export.id(),
                export.personId(),
                Sql.uuids(export.fileIds()),
                export.structureId(),
                export.requestId(),
                export.askedAt(),
                export.toldAt());
    }

    @Override
    public Optional<Instant> lastAsked(UUID person) {
        return sql.query("select max(asked_at) as last from person_export where person_id = ?", person)
                .optional(row -> row.instantOrNull("last"));
    }

    @Override
    public Optional<Export> find(UUID id) {
        return sql.query("select * from person_export where id = ?", id).optional(PostgresExports::export);
    }

    @Override
    public Optional<Export> lock(UUID id) {
        return sql.query("select * from person_export where id = ? for update", id)
                .optional(PostgresExports::export);
    }

    @Override
    public List<Export> of(UUID person, @Nullable Set<UUID> structures) {
        if (structures == null)
            return sql.query("select * from person_export where person_id = ? order by id desc", person)
                    .list(PostgresExports::export);
        return sql.query(
                        "select * from person_export where person_id = ? and structure_id = any (?) order by id desc",
                        person,
                        Sql.uuids(structures))
                .list(PostgresExports::export);
    }

    private static Export export(Row row) {
        return new Export(
                row.uuid("id"),
                row.uuid("person_id"),
                Set.copyOf(row.elements("file_ids", UUID.class)),
                row.uuidOrNull("structure_id"),
                row.uuidOrNull("request_id"),
                row.instant("asked_at"),
                row.instant("told_at"),
                row.instantOrNull("ready_at"),
                row.instantOrNull("expires_at"),
                row.instantOrNull("too_large_at"));
    }

    @Override
    public void note(UUID export, ToldPart part) {
        sql.update("""
                insert into person_export_part (export_id, service, bytes, sha256) values (?, ?, ?, ?)
                on conflict (export_id, service) do update set bytes = excluded.bytes, sha256 = excluded.sha256,
                  body = case when person_export_part.sha256 = excluded.sha256 then person_export_part.body end
                """, export, part.maker().code(), part.bytes(), part.sha256());
    }

    @Override
    public List<ToldPart> parts(UUID export) {
        return sql
                .query("""
                        select service, bytes, sha256, body is not null as fetched
                        from person_export_part where export_id = ?
                        """, export)
                .list(row -> new ToldPart(
                        row.lowerCase("service", PartMaker.class),
                        row.bigint("bytes"),
                        row.text("sha256"),
                        row.truth("fetched")))
                .stream()
                .sorted(Comparator.comparing(ToldPart::maker))
                .toList();
    }

    @Override
    public void keep(UUID export, PartMaker maker, String sha256, byte[] body) {
        sql.update(
                "update person_export_part set body = ? where export_id = ? and service = ? and sha256 = ?",
                body,
                export,
                maker.code(),
                sha256);
    }

    @Override
    public byte[] body(UUID export, PartMaker maker) {
        return sql.query(
                        "select body from person_export_part where export_id = ? and service = ?", export, maker.code())
                .one(row -> row.bytes("body"));
    }

    @Override
    public List<Export> takeThoseThatWait(Instant since, Instant now, int max) {
        return sql.query(
                        """
                        update person_export set told_at = :now where id in (
                          select e.id from person_export e
                          where e.ready_at is null and e.too_large_at is null and e.told_at < :since
                            and (select count(*) from person_export_part p where p.export_id = e.id) < :parts
                          order by e.told_at limit :max for update skip locked)
                        returning *
                        """,
                        named("now", now)
                                .and("since", since)
                                .and("parts", PartMaker.values().length)
                                .and("max", max))
                .list(PostgresExports::export);
    }

    @Override
    public void tellAgain(UUID export, PartMaker lost, Instant at) {
        sql.update("delete from person_export_part where export_id = ? and service = ?", export, lost.code());
        sql.update("update person_export set told_at = ? where id = ?", at, export);
    }

    @Override
    public void finish(UUID export, PersonCopy copy, Instant readyAt, Instant expiresAt) {
        sql.update(
                "insert into person_export_copy (export_id, archive, page, policy) values (?, ?, ?, ?)",
                export,
                copy.archive(),
                copy.page().html(),
                copy.page().policy());
        sql.update("delete from person_export_part where export_id = ?", export);
        sql.update("update person_export set ready_at = ?, expires_at = ? where id = ?", readyAt, expiresAt, export);
    }

    @Override
    public void endAsTooLarge(UUID export, Instant at) {
        sql.update("delete from person_export_part where export_id = ?", export);
        sql.update("update person_export set too_large_at = ? where id = ?", at, export);
    }

    @Override
    public long tooLarge() {
        return sql.query("""
                        select count(*) as n from person_export e where too_large_at is not null
                          and not exists (select 1 from person_export l where l.person_id = e.person_id and l.id > e.id)
                        """).one(row -> row.bigint("n"));
    }

    @Override
    public Optional<byte[]> archive(UUID export) {
        return sql.query("select archive from person_export_copy where export_id = ?", export)
                .optional(row -> row.bytes("archive"));
    }

    @Override
    public Optional<PersonCopy.Page> page(UUID export) {
        return sql.query("select page, policy from person_export_copy where export_id = ?", export)
                .optional(row -> new PersonCopy.Page(row.text("page"), row.text("policy")));
    }

    @Override
    public void removeAllWith(Set<UUID> files) {
        sql.update("delete from person_export where file_ids && ?", Sql.uuids(files));
    }

    @Override
    public void removeOthersWith(Set<UUID> people) {
        sql.update(
                "delete from person_export where file_ids && :people and person_id <> all (:people)",
                named("people", Sql.uuids(people)));
    }

    @Override
    public void letGo(Instant now) {
        sql.update("""
                delete from person_export_copy where export_id in (select id from person_export where expires_at <= ?)
                """, now);
    }
}
