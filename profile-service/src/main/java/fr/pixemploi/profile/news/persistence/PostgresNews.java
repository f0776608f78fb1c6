package fr.pixemploi.profile.news.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.news.domain.News;
import fr.pixemploi.profile.news.domain.NewsLog;
import fr.pixemploi.profile.news.domain.NewsType;
import fr.pixemploi.profile.news.domain.NumberedNews;
import fr.pixemploi.profile.news.domain.ToldNews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** News in PostgreSQL. */
@ApplicationScoped
class PostgresNews implements NewsLog {
    private static final String COLUMNS = "id, position, structure_id, beneficiary_id, type, subject_id, happened_at";

    /** Structures with a grant in force that opens results, or this result, whoever of the person's files it names. */
    private static final String WHO_SEES = """
            select distinct g.structure_id from grant_in_force g
            where g.beneficiary_id = any (ids_of_person(person_behind(?))) and g.until > ? and
            """;

    private final Sql sql;

    PostgresNews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(News news) {
        sql.update(
                """
                insert into news (id, structure_id, beneficiary_id, type, subject_id, happened_at)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                news.id(),
                news.structureId(),
                news.beneficiaryId(),
                news.type().code(),
                news.subjectId(),
                news.happenedAt());
    }

    @Override
    public void addForThoseWhoSee(UUID beneficiaryId, NewsType type, UUID subjectId, Instant happenedAt) {
        sql.query(WHO_SEES + "g.of_results", beneficiaryId, happenedAt)
                .list(row -> row.uuid("structure_id"))
                .forEach(structure -> add(new News(Ids.next(), structure, beneficiaryId, type, subjectId, happenedAt)));
    }

    @Override
    public void addForThoseWhoSeeResult(
            UUID beneficiaryId, UUID resultId, NewsType type, UUID subjectId, Instant happenedAt) {
        sql.query(WHO_SEES + "? = any (g.result_ids)", beneficiaryId, happenedAt, resultId)
                .list(row -> row.uuid("structure_id"))
                .forEach(structure -> add(new News(Ids.next(), structure, beneficiaryId, type, subjectId, happenedAt)));
    }

    @Override
    public List<NumberedNews> number(Instant now, int max) {
        return sql.query("select last_position from news_place for update skip locked")
                .optional(row -> row.bigint("last_position"))
                .map(last -> numberedAfter(Math.max(last, ChronoUnit.MICROS.between(Instant.EPOCH, now)), max))
                .orElse(List.of());
    }

    private List<NumberedNews> numberedAfter(long last, int max) {
        List<NumberedNews> numbered = sql.query("""
                        with next as (
                          select id, row_number() over (order by noted_at, id) as place
                          from (select id, noted_at from news where position is null order by noted_at, id limit ?) waiting)
                        update news set position = ? + next.place from next where news.id = next.id
                        returning news.id, position, structure_id, beneficiary_id, type, subject_id, happened_at
                        """, max, last).list(PostgresNews::numbered);
        if (numbered.isEmpty()) return numbered;
        sql.update("update news_place set last_position = ?", last + numbered.size());
        return numbered.stream()
                .sorted(java.util.Comparator.comparingLong(NumberedNews::position))
                .toList();
    }

    @Override
    public List<NumberedNews> of(UUID structureId, Set<NewsType> types, long after, int max) {
        return sql.query(
                        "select " + COLUMNS + """
                         from news where structure_id = :structure and position > :after
                          and (cardinality(cast(:types as text[])) = 0 or type = any (cast(:types as text[])))
                        order by position limit :max
                        """,
                        named("structure", structureId)
                                .and("after", after)
                                .and(
                                        "types",
                                        Sql.texts(types.stream()
                                                .map(NewsType::code)
                                                .toList()))
                                .and("max", max))
                .list(PostgresNews::numbered);
    }

    @Override
    public List<ToldNews> tellable(Collection<NumberedNews> news, Instant now) {
        if (news.isEmpty()) return List.of();
        Map<UUID, ToldNews> told = sql
                .query(
                        """
                        select n.id, n.position, n.structure_id, n.beneficiary_id, n.type, n.subject_id, n.happened_at,
                               coalesce(f.id, person_behind(n.beneficiary_id)) as file_id, f.external_id
                        from news n
                        left join lateral (
                            select own.id, own.external_id from registered_person own
                            where own.structure_id = n.structure_id and own.id = any (ids_of_person(person_behind(n.beneficiary_id)))
                            order by own.id limit 1) f on true
                        where n.id = any (:ids) and case
                          when n.type = 'sharing-withdrawn' then true
                          when n.type in ('sharing-given', 'result-available', 'result-rescored', 'candidate-enrolled', 'certificate-published')
                            then exists (
                              select from grant_in_force g
                              where g.structure_id = n.structure_id and g.until > :now
                                and g.beneficiary_id = any (ids_of_person(person_behind(n.beneficiary_id)))
                                and case n.type
                                  when 'sharing-given' then g.id = n.subject_id
                                  when 'result-available' then n.subject_id = any (g.result_ids)
                                  else g.of_results end)
                          else f.id is not null end
                        """,
                        named(
                                        "ids",
                                        Sql.uuids(news.stream()
                                                .map(each -> each.news().id())
                                                .toList()))
                                .and("now", now))
                .list(row -> new ToldNews(numbered(row), row.uuid("file_id"), row.textOrNull("external_id")))
                .stream()
                .collect(Collectors.toMap(each -> each.numbered().news().id(), Function.identity()));
        return news.stream()
                .map(each -> told.get(each.news().id()))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static NumberedNews numbered(Row row) {
        return new NumberedNews(
                row.bigint("position"),
                new News(
                        row.uuid("id"),
                        row.uuid("structure_id"),
                        row.uuid("beneficiary_id"),
                        NewsType.of(row.text("type")),
                        row.uuid("subject_id"),
                        row.instant("happened_at")));
    }
}
