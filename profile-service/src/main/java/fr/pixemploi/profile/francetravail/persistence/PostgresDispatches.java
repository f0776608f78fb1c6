package fr.pixemploi.profile.francetravail.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.francetravail.domain.Dispatch;
import fr.pixemploi.profile.francetravail.domain.Dispatches;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Dispatches in PostgreSQL. */
@ApplicationScoped
class PostgresDispatches implements Dispatches {
    private static final String ORDERED = """
            (select n.id, n.position as place from numbered_news n
             where n.structure_id = :structure and n.position > :after and n.position <= :last
               and n.type in ('sitting-started', 'sitting-completed', 'result-available', 'result-rescored')
               and not exists (select from held_dispatch h where h.news_id = n.id)
             order by n.position limit :max)
            union all
            (select h.news_id, h.place from held_dispatch h
             where h.structure_id = :structure and h.place > :after and h.place <= :last
             order by h.place limit :max)
            order by place limit :max
            """;

    private final Sql sql;

    PostgresDispatches(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Portion of(UUID structureId, long after, int max) {
        // First, so that nothing is passed over that comes meanwhile.
        long last = sql.query("""
                        select greatest(coalesce((select max(position) from numbered_news where structure_id = ?), 0),
                                        coalesce((select max(place) from held_dispatch where structure_id = ?), 0)) as last
                        """, structureId, structureId).one(row -> row.bigint("last"));
        List<Placed> found = sql.query(
                        ORDERED,
                        named("structure", structureId)
                                .and("after", after)
                                .and("last", last)
                                .and("max", max))
                .list(row -> new Placed(row.uuid("id"), row.bigint("place")));
        return new Portion(
                found,
                found.size() < max ? Math.max(after, last) : found.getLast().place());
    }

    @Override
    public List<Placed> held(UUID structureId, long after, int max) {
        return sql.query("""
                        select n.id, n.position from held_dispatch h join numbered_news n on n.id = h.news_id
                        where h.structure_id = ? and h.place is null and n.position > ? order by n.position limit ?
                        """, structureId, after, max).list(row -> new Placed(row.uuid("id"), row.bigint("position")));
    }

    @Override
    public List<Placed> nextToLookAt(UUID structureId, Instant now, Instant since, int max) {
        return sql.query("""
                        with next as (
                          select news_id from held_dispatch
                          where structure_id = ? and place is null and (looked_at is null or looked_at < ?)
                          order by looked_at nulls first, news_id limit ? for update skip locked),
                        looked as (
                          update held_dispatch h set looked_at = ? from next where h.news_id = next.news_id returning h.news_id)
                        select n.id, n.position from looked join numbered_news n on n.id = looked.news_id order by n.position
                        """, structureId, since, max, now)
                .list(row -> new Placed(row.uuid("id"), row.bigint("position")));
    }

    @Override
    public List<Dispatch> read(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        Map<UUID, Dispatch> read =
                sql.query(DispatchRows.READ, named("ids", Sql.uuids(ids))).list(DispatchRows::dispatch).stream()
                        .collect(Collectors.toMap(Dispatch::id, Function.identity()));
        return ids.stream().map(read::get).filter(Objects::nonNull).toList();
    }

    @Override
    public void hold(UUID structureId, Collection<UUID> ids, Instant now) {
        sql.batch("""
                insert into held_dispatch (news_id, structure_id, held_at) values (?, ?, ?) on conflict (news_id) do update
                set place = null
                """, ids, id -> Sql.arguments(id, structureId, now));
    }

    @Override
    public void release(List<UUID> ids, long firstPlace) {
        sql.update("""
                update held_dispatch h set place = ? + free.number - 1
                from unnest(?) with ordinality as free (id, number) where h.news_id = free.id and h.place is null
                """, firstPlace, Sql.uuids(ids));
    }
}
