package fr.pixemploi.profile.caseload.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.caseload.domain.Caseload;
import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import fr.pixemploi.profile.caseload.domain.Certificate;
import fr.pixemploi.profile.caseload.domain.LastResult;
import fr.pixemploi.profile.caseload.domain.PathwayProgress;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The caseload by one statement: a page of persons by two index scans, then what each shares with the structure. */
@ApplicationScoped
class PostgresCaseload implements Caseload {
    private static final UUID FIRST = new UUID(0, 0);

    private static final String PAGE = """
            with asked as (
              select cast(? as uuid) as structure, cast(? as timestamptz) as now, cast(? as uuid) as after,
                     cast(? as integer) as page_size),
            granted as (
              select person_behind(g.beneficiary_id) as person, g.result_ids from grant_in_force g, asked
              where g.structure_id = asked.structure and g.until > asked.now),
            people as (
              (select b.id, person_behind(b.id) as person from registered_person b where b.structure_id = (select structure from asked)
                 and b.id > (select after from asked) order by b.id limit (select page_size from asked))
              union
              (select distinct g.person, g.person from granted g, asked where g.person > asked.after
                 and not exists (select 1 from registered_person b
                                 where b.structure_id = asked.structure and b.id = any (ids_of_person(g.person)))
                 order by 1 limit (select page_size from asked))
              order by 1 limit (select page_size from asked))
            select p.id as person, b.first_name, b.last_name,
                   case when b.structure_id = asked.structure then b.external_id end as external_id,
                   r.id as result, r.completed_at, r.total_pix, r.competences,
                   w.id as pathway, w.status, w.steps_done, w.steps_total,
                   c.id as certificate, c.global_level, c.total_pix as certified_pix, c.published_at
            from people p cross join asked
            left join registered_person b on b.id = p.id
            left join lateral (
              select * from result_in_force f where f.beneficiary_id = any (ids_of_person(p.person)) and exists (
                select 1 from granted where granted.person = p.person and f.granted_as && granted.result_ids)
              order by completed_at desc, id desc limit 1) r on true
            left join lateral (
              select * from pathway where beneficiary_id = any (ids_of_person(p.person)) and structure_id = asked.structure
              order by status = 'completed', id desc limit 1) w on true
            left join lateral (
              select * from certificate where beneficiary_id = any (ids_of_person(p.person)) and status = 'published'
                and exists (select 1 from granted where granted.person = p.person)
              order by published_at desc, id desc limit 1) c on true
            order by p.id
            """;

    private final Sql sql;

    PostgresCaseload(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<CaseloadEntry> of(UUID structureId, Instant now, @Nullable UUID after, int max) {
        return sql.query(PAGE, structureId, now, after == null ? FIRST : after, max)
                .list(row -> entry(row, structureId));
    }

    private static CaseloadEntry entry(Row row, UUID structureId) {
        UUID person = row.uuid("person");
        return new CaseloadEntry(
                person,
                row.textOrNull("first_name"),
                row.textOrNull("last_name"),
                row.textOrNull("external_id"),
                result(row),
                pathway(row, person, structureId),
                certificate(row, person));
    }

    private static @Nullable LastResult result(Row row) {
        UUID id = row.uuidOrNull("result");
        if (id == null) return null;
        return new LastResult(
                id, row.instant("completed_at"), row.integer("total_pix"), scores(row.text("competences")));
    }

    private static List<LastResult.Score> scores(String json) {
        try {
            return EventJson.MAPPER.readValue(json, new TypeReference<List<LastResult.Score>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable PathwayProgress pathway(Row row, UUID person, UUID structureId) {
        UUID id = row.uuidOrNull("pathway");
        if (id == null) return null;
        return new PathwayProgress(
                id, person, structureId, row.text("status"), row.integer("steps_done"), row.integer("steps_total"));
    }

    private static @Nullable Certificate certificate(Row row, UUID person) {
        UUID id = row.uuidOrNull("certificate");
        if (id == null) return null;
        return new Certificate(
                id,
                person,
                "published",
                row.integerOrNull("global_level"),
                row.integer("certified_pix"),
                row.instant("published_at"));
    }
}
