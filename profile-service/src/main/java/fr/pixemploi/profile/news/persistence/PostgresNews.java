package fr.pixemploi.profile.news.persistence;

import static fr.pixemploi.kit.sql.Named.named;
import static fr.pixemploi.kit.sql.Sql.arguments;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Named;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.news.domain.Fact;
import fr.pixemploi.profile.news.domain.News;
import fr.pixemploi.profile.news.domain.NewsLog;
import fr.pixemploi.profile.news.domain.NewsType;
import fr.pixemploi.profile.news.domain.NumberedNews;
import fr.pixemploi.profile.news.domain.ToldNews;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** News in PostgreSQL. */
@ApplicationScoped
class PostgresNews implements NewsLog {
    private static final String COLUMNS =
            "n.id, n.position, n.structure_id, n.beneficiary_id, n.known_as, n.type, n.subject_id, n.results, n.happened_at";

    /** As a structure knows a person: by its own file, of several by the oldest. */
    private static final String OWN_FILE = """
            select own.id from registered_person own
            where own.structure_id = ? and own.id = any (ids_of_person(person_behind(?))) order by own.id limit 1
            """;

    /** Structures with a grant in force of the person, whichever of their files it names. */
    private static final String WHO_SEES = """
            select distinct g.structure_id from grant_in_force g
            where g.beneficiary_id = any (ids_of_person(person_behind(:person))) and g.until > :at
            """;

    private static final String TELLABLE = """
            select %s, f.external_id
            from news n
            left join registered_person f on f.id = n.known_as and f.structure_id = n.structure_id
            where n.id = any (:ids) and case
              when n.type in ('sharing-withdrawn', 'person-erased') then true
              -- A grant of an entry diagnosis opens no result.
              when n.type = 'result-available' and exists (select from known_diagnosis d where d.id = n.subject_id) then false
              when n.type in ('sharing-given', 'result-available', 'result-rescored', 'certificate-published') then exists (
                select from grant_in_force g
                where g.structure_id = n.structure_id and g.until > :now
                  and g.beneficiary_id = any (ids_of_person(person_behind(n.beneficiary_id)))
                  and case n.type
                    when 'sharing-given' then g.id = n.subject_id
                    when 'certificate-published' then g.of_results
                    else g.result_ids && n.results end)
              else f.id is not null and not exists (
                select from registered_person same
                where same.structure_id = n.structure_id and same.id = any (ids_of_person(person_behind(n.known_as)))
                  and same.restricted_since is not null)
              end
            """.formatted(COLUMNS);

    private static final String ADD = """
            insert into news (id, structure_id, beneficiary_id, known_as, type, subject_id, results, campaign_code, happened_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
            """;

    private final Sql sql;

    PostgresNews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void addForFollower(UUID structureId, Fact fact) {
        sql.query(OWN_FILE, structureId, fact.beneficiaryId())
                .optional(row -> row.uuid("id"))
                .ifPresent(file -> add(structureId, file, fact, List.of()));
    }

    @Override
    public void addForGrantee(UUID structureId, @Nullable UUID knownAs, Fact fact, List<UUID> results) {
        add(structureId, knownAs == null ? asKnownTo(structureId, fact.beneficiaryId()) : knownAs, fact, results);
    }

    @Override
    public void addForThoseWhoSee(Fact fact) {
        addForAll(WHO_SEES + " and g.of_results", whoSees(fact), fact, List.of());
    }

    @Override
    public void addForThoseWhoSeeResult(UUID resultId, Fact fact) {
        List<UUID> before = sql.query("select unnest(result_and_those_before(?)) as id", resultId)
                .list(row -> row.uuid("id"));
        addForAll(
                WHO_SEES + " and g.result_ids && :results",
                whoSees(fact).and("results", Sql.uuids(before)),
                fact,
                before);
    }

    private static Named whoSees(Fact fact) {
        return named("person", fact.beneficiaryId()).and("at", fact.happenedAt());
    }

    private void addForAll(String structures, Named arguments, Fact fact, List<UUID> results) {
        sql.query(structures, arguments)
                .list(row -> row.uuid("structure_id"))
                .forEach(structure -> add(structure, asKnownTo(structure, fact.beneficiaryId()), fact, results));
    }

    @Override
    public void addErased(Set<UUID> files, Instant at) {
        List<UUID> all = List.copyOf(files);
        sql.query("""
                        select structure_id, id from registered_person where id = any (:files) and structure_id is not null
                        union
                        select g.structure_id, person_behind(g.beneficiary_id) from grant_in_force g
                        where g.beneficiary_id = any (:files) and g.until > :at
                          and not exists (select from registered_person own where own.id = any (:files) and own.structure_id = g.structure_id)
                        """, named("files", Sql.uuids(all)).and("at", at))
                .list(row -> Map.entry(row.uuid("structure_id"), row.uuid("id")))
                .forEach(told -> {
                    UUID nobody = Ids.next();
                    add(
                            told.getKey(),
                            nobody,
                            new Fact(NewsType.PERSON_ERASED, nobody, told.getValue(), at),
                            List.of());
                });
    }

    private UUID asKnownTo(UUID structureId, UUID beneficiaryId) {
        return sql.query(
                        "select coalesce((" + OWN_FILE + "), person_behind(?)) as id",
                        structureId,
                        beneficiaryId,
                        beneficiaryId)
                .one(row -> row.uuid("id"));
    }

    @Override
    public void addForMaker(UUID structureId, List<Fact> facts) {
        sql.batch(ADD, facts, fact -> row(structureId, fact.beneficiaryId(), fact, List.of()));
    }

    private void add(UUID structureId, UUID knownAs, Fact fact, List<UUID> results) {
        sql.update(ADD, row(structureId, knownAs, fact, results));
    }

    private static @Nullable Object[] row(UUID structureId, UUID knownAs, Fact fact, List<UUID> results) {
        return arguments(
                idOf(structureId, fact),
                structureId,
                fact.beneficiaryId(),
                knownAs,
                fact.type().code(),
                fact.subjectId(),
                Sql.uuids(results),
                fact.campaignCode(),
                fact.happenedAt());
    }

    /** The same whenever the fact is heard: whoever reads after a restore knows it again. */
    private static UUID idOf(UUID structureId, Fact fact) {
        return UUID.nameUUIDFromBytes((structureId + fact.type().code() + fact.subjectId() + fact.happenedAt())
                .getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public List<NumberedNews> number(Instant now, int max) {
        return sql.query("select last_position from news_place for update skip locked")
                .optional(row -> row.bigint("last_position"))
                .map(last -> numberedAfter(Math.max(last, ChronoUnit.MICROS.between(Instant.EPOCH, now)), max))
                .orElse(List.of());
    }

    private List<NumberedNews> numberedAfter(long last, int max) {
        List<NumberedNews> numbered =
                sql.query("""
                        with next as (
                          select id, row_number() over (order by noted_at, id) as place
                          from (select id, noted_at from news where position is null order by noted_at, id limit ?) waiting)
                        update news n set position = ? + next.place from next where n.id = next.id
                        returning %s
                        """.formatted(COLUMNS), max, last).list(PostgresNews::numbered);
        if (numbered.isEmpty()) return numbered;
        sql.update("update news_place set last_position = ?", last + numbered.size());
        return numbered.stream()
                .sorted(Comparator.comparingLong(NumberedNews::position))
                .toList();
    }

    @Override
    public long placesAfterAll(Instant now, int many) {
        long last = Math.max(
                sql.query("select last_position from news_place for update").one(row -> row.bigint("last_position")),
                ChronoUnit.MICROS.between(Instant.EPOCH, now));
        sql.update("update news_place set last_position = ?", last + many);
        return last + 1;
    }

    @Override
    public Portion of(UUID structureId, Set<NewsType> types, long after, int max) {
        // First, so that nothing is passed over that comes meanwhile.
        long last = sql.query("select coalesce(max(position), 0) as last from news where structure_id = ?", structureId)
                .one(row -> row.bigint("last"));
        List<NumberedNews> found = sql.query(
                        "select " + COLUMNS + """
                         from news n where n.structure_id = :structure and n.position > :after and n.position <= :last
                          and (cardinality(cast(:types as text[])) = 0 or n.type = any (cast(:types as text[])))
                        order by n.position limit :max
                        """,
                        named("structure", structureId)
                                .and("after", after)
                                .and("last", last)
                                .and(
                                        "types",
                                        Sql.texts(types.stream()
                                                .map(NewsType::code)
                                                .toList()))
                                .and("max", max))
                .list(PostgresNews::numbered);
        return new Portion(
                found,
                found.size() < max ? Math.max(after, last) : found.getLast().position());
    }

    @Override
    public List<ToldNews> tellable(List<UUID> ids, Instant now) {
        if (ids.isEmpty()) return List.of();
        Map<UUID, ToldNews> told = sql
                .query(TELLABLE, named("ids", Sql.uuids(ids)).and("now", now))
                .list(row -> new ToldNews(numbered(row), row.textOrNull("external_id")))
                .stream()
                .collect(Collectors.toMap(each -> each.numbered().news().id(), Function.identity()));
        return ids.stream().map(told::get).filter(Objects::nonNull).toList();
    }

    private static NumberedNews numbered(Row row) {
        return new NumberedNews(
                row.bigint("position"),
                new News(
                        row.uuid("id"),
                        row.uuid("structure_id"),
                        row.uuid("beneficiary_id"),
                        row.uuid("known_as"),
                        NewsType.of(row.text("type")),
                        row.uuid("subject_id"),
                        row.elements("results", UUID.class),
                        row.instant("happened_at")));
    }
}
