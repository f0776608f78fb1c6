package fr.pixemploi.assessment.sitting.persistence;

import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.engine.exposure.ExposureSnapshot;
import fr.pixemploi.assessment.sitting.domain.exposure.ExposureGroup;
import fr.pixemploi.assessment.sitting.domain.exposure.Exposures;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Exposure snapshots in PostgreSQL, and in memory those that open sittings began with. */
@ApplicationScoped
class PostgresExposures implements Exposures {
    private static final int IN_MEMORY = 64;

    /**
     * Sittings and what they showed, items on trial apart; the rows without an item count the sittings. Those of people who were erased
     * meanwhile are counted already.
     */
    private static final String COUNT = """
            with ended as (
              select s.id, s.audience, s.exposure_cap from sitting s
              where s.bank_version = ? and s.exposure_cap < 1 and s.status = 'completed' and not s.simulated and s.ended_at <= ?
                and s.ended_at > coalesce(
                  (select max(e.until) from exposure_snapshot e
                   where e.bank_version = s.bank_version and e.audience = s.audience and e.cap = s.exposure_cap),
                  '-infinity'))
            select audience, exposure_cap, null as item_id, count(*) as sittings from ended group by audience, exposure_cap
            union all
            select e.audience, e.exposure_cap, a.item_id, count(*)
            from ended e join answer a on a.sitting_id = e.id and a.standing <> 'unscored'
            group by e.audience, e.exposure_cap, a.item_id
            union all
            select k.audience, k.cap, k.item_id, k.sittings from kept_exposure k
            where k.bank_version = ? and k.after_snapshot = coalesce(
              (select max(e.number) from exposure_snapshot e
               where e.bank_version = k.bank_version and e.audience = k.audience and e.cap = k.cap), 0)
            """;

    /**
     * A row of {@link #COUNT}.
     *
     * @param item null where sittings are counted and not those that showed an item
     */
    private record Tally(ExposureGroup group, @Nullable ItemId item, int sittings) {}

    private record Key(String bankVersion, ExposureGroup group, long number) {}

    private final Sql sql;
    private final Map<Key, ExposureSnapshot> known =
            Collections.synchronizedMap(new LinkedHashMap<>(IN_MEMORY, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, ExposureSnapshot> eldest) {
                    return size() > IN_MEMORY;
                }
            });

    PostgresExposures(Sql sql) {
        this.sql = sql;
    }

    @Override
    public ExposureSnapshot latest(ItemBank bank, ExposureGroup group) {
        long number =
                sql.query("""
                        select coalesce(max(number), 0) as number from exposure_snapshot
                        where bank_version = ? and audience = ? and cap = ?
                        """, bank.version(), group.audience(), group.cap()).one(row -> row.bigint("number"));
        return find(bank, group, number);
    }

    @Override
    public ExposureSnapshot find(ItemBank bank, ExposureGroup group, long number) {
        Key key = new Key(bank.version(), group, number);
        ExposureSnapshot snapshot = known.get(key);
        if (snapshot != null) return snapshot;
        // Before the first one each answer would make an empty one, of several numbers an item.
        ExposureSnapshot read = number == 0
                ? ExposureSnapshot.first(bank.pool(group.pool()).size(), group.exposureCap())
                : read(bank, group, number);
        known.put(key, read);
        return read;
    }

    private ExposureSnapshot read(ItemBank bank, ExposureGroup group, long number) {
        return sql.query("""
                        select content from exposure_snapshot
                        where bank_version = ? and audience = ? and cap = ? and number = ?
                        """, bank.version(), group.audience(), group.cap(), number)
                .optional(row -> SnapshotBytes.read(number, group.exposureCap(), row.bytes("content")))
                .orElseThrow(() -> new IllegalStateException("no exposure snapshot " + number + " of " + group));
    }

    @Override
    public List<Counted> count(ItemBank bank, Instant until) {
        Map<ExposureGroup, Integer> sittings = new LinkedHashMap<>();
        Map<ExposureGroup, Map<ItemId, Integer>> shown = new HashMap<>();
        List<Tally> tallies = sql.patiently(
                () -> sql.query(COUNT, bank.version(), until, bank.version()).list(PostgresExposures::tally));
        for (Tally tally : tallies) {
            if (tally.item() == null) sittings.merge(tally.group(), tally.sittings(), Integer::sum);
            else
                shown.computeIfAbsent(tally.group(), of -> new HashMap<>())
                        .merge(tally.item(), tally.sittings(), Integer::sum);
        }
        List<Counted> counted = new ArrayList<>();
        sittings.forEach((group, count) -> counted.add(new Counted(group, count, shown.getOrDefault(group, Map.of()))));
        return counted;
    }

    private static Tally tally(Row row) {
        String item = row.textOrNull("item_id");
        return new Tally(
                new ExposureGroup(row.text("audience"), row.number("exposure_cap")),
                item == null ? null : new ItemId(item),
                row.integer("sittings"));
    }

    @Override
    public void add(ItemBank bank, ExposureGroup group, ExposureSnapshot snapshot, Instant until) {
        sql.update(
                """
                insert into exposure_snapshot (bank_version, audience, cap, number, content, until)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                bank.version(),
                group.audience(),
                group.cap(),
                snapshot.number(),
                SnapshotBytes.write(snapshot),
                until);
    }
}
