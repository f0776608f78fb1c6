package fr.pixemploi.assessment.sitting.persistence;

import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.engine.exposure.ExposureSnapshot;
import fr.pixemploi.assessment.sitting.domain.ExposureGroup;
import fr.pixemploi.assessment.sitting.domain.Exposures;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Exposure snapshots in PostgreSQL, and in memory those that open sittings began with. */
@ApplicationScoped
class PostgresExposures implements Exposures {
    private static final int IN_MEMORY = 64;

    /** Sittings and what they showed, items on trial apart; the rows without an item count the sittings. */
    private static final String COUNT = """
            with ended as (
              select s.id, s.audience, s.exposure_cap from sitting s
              where s.bank_version = ? and s.exposure_cap < 1 and s.status = 'completed' and s.ended_at <= ?
                and s.ended_at > coalesce(
                  (select max(e.until) from exposure_snapshot e
                   where e.bank_version = s.bank_version and e.audience = s.audience and e.cap = s.exposure_cap),
                  '-infinity'))
            select audience, exposure_cap, null as item_id, count(*) from ended group by audience, exposure_cap
            union all
            select e.audience, e.exposure_cap, a.item_id, count(*)
            from ended e join answer a on a.sitting_id = e.id and a.standing <> 'unscored'
            group by e.audience, e.exposure_cap, a.item_id
            """;

    private record Key(String bankVersion, ExposureGroup group, long number) {}

    private final DataSource dataSource;
    private final Map<Key, ExposureSnapshot> known =
            Collections.synchronizedMap(new LinkedHashMap<>(IN_MEMORY, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, ExposureSnapshot> eldest) {
                    return size() > IN_MEMORY;
                }
            });

    PostgresExposures(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public ExposureSnapshot latest(ItemBank bank, ExposureGroup group) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select coalesce(max(number), 0) from exposure_snapshot
                        where bank_version = ? and audience = ? and cap = ?
                        """)) {
            setGroup(select, bank, group);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return find(bank, group, row.getLong(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ExposureSnapshot find(ItemBank bank, ExposureGroup group, long number) {
        if (number == 0) return ExposureSnapshot.first(bank.pool(group.pool()).size(), group.exposureCap());
        Key key = new Key(bank.version(), group, number);
        ExposureSnapshot snapshot = known.get(key);
        if (snapshot != null) return snapshot;
        ExposureSnapshot read = read(bank, group, number);
        known.put(key, read);
        return read;
    }

    private ExposureSnapshot read(ItemBank bank, ExposureGroup group, long number) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select content from exposure_snapshot
                        where bank_version = ? and audience = ? and cap = ? and number = ?
                        """)) {
            setGroup(select, bank, group);
            select.setLong(4, number);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) throw new IllegalStateException("no exposure snapshot " + number + " of " + group);
                return SnapshotBytes.read(number, group.exposureCap(), rows.getBytes(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Counted> count(ItemBank bank, Instant until) {
        Map<ExposureGroup, Integer> sittings = new LinkedHashMap<>();
        Map<ExposureGroup, Map<ItemId, Integer>> shown = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(COUNT)) {
            select.setString(1, bank.version());
            select.setObject(2, until.atOffset(ZoneOffset.UTC));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ExposureGroup group = new ExposureGroup(rows.getString(1), rows.getDouble(2));
                    String item = rows.getString(3);
                    if (item == null) sittings.put(group, rows.getInt(4));
                    else shown.computeIfAbsent(group, of -> new HashMap<>()).put(new ItemId(item), rows.getInt(4));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        List<Counted> counted = new ArrayList<>();
        sittings.forEach((group, count) -> counted.add(new Counted(group, count, shown.getOrDefault(group, Map.of()))));
        return counted;
    }

    @Override
    public void add(ItemBank bank, ExposureGroup group, ExposureSnapshot snapshot, Instant until) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into exposure_snapshot (bank_version, audience, cap, number, content, until)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)) {
            setGroup(insert, bank, group);
            insert.setLong(4, snapshot.number());
            insert.setBytes(5, SnapshotBytes.write(snapshot));
            insert.setObject(6, until.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void setGroup(PreparedStatement statement, ItemBank bank, ExposureGroup group) throws SQLException {
        statement.setString(1, bank.version());
        statement.setString(2, group.audience());
        statement.setDouble(3, group.cap());
    }
}
