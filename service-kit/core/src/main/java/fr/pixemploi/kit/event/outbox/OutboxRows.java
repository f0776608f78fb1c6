package fr.pixemploi.kit.event.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Outbox rows as the relay sees them. Rows are marked one by one: numbers of a sequence commit out of order, so "everything after
 * the last number seen" would lose rows. Plain JDBC: {@link ShardLease} reads by the very connection that holds its locks.
 */
final class OutboxRows {
    static final int BATCH = 500;

    record Row(
            UUID id,
            String topic,
            String key,
            String type,
            UUID aggregateId,
            long aggregateEpoch,
            long aggregateVersion,
            @Nullable UUID person,
            @Nullable String data,
            @Nullable String traceParent,
            OffsetDateTime occurredAt) {}

    private final DataSource dataSource;

    OutboxRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The oldest unsent rows of each shard, {@value #BATCH} of one at most, in order. */
    static Map<Integer, List<Row>> unsent(Connection connection, Collection<Integer> shards) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                        select shard, id, topic, key, type, aggregate_id, aggregate_epoch, aggregate_version, person_id, data, trace_parent,
                          occurred_at
                        from unnest(?) as owned (number) cross join lateral (
                          select * from outbox_event where shard = owned.number and sent_at is null order by seq limit ?) as oldest
                        order by seq
                        """)) {
            select.setArray(1, connection.createArrayOf("smallint", shards.toArray()));
            select.setInt(2, BATCH);
            try (ResultSet rows = select.executeQuery()) {
                Map<Integer, List<Row>> unsent = new TreeMap<>();
                while (rows.next())
                    unsent.computeIfAbsent(rows.getInt(1), shard -> new ArrayList<>())
                            .add(row(rows));
                return unsent;
            }
        }
    }

    private static Row row(ResultSet rows) throws SQLException {
        return new Row(
                rows.getObject(2, UUID.class),
                rows.getString(3),
                rows.getString(4),
                rows.getString(5),
                rows.getObject(6, UUID.class),
                rows.getLong(7),
                rows.getLong(8),
                rows.getObject(9, UUID.class),
                rows.getString(10),
                rows.getString(11),
                rows.getObject(12, OffsetDateTime.class));
    }

    void markSent(List<Row> rows) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update outbox_event set sent_at = now() where id = any (?)")) {
            update.setArray(
                    1,
                    connection.createArrayOf("uuid", rows.stream().map(Row::id).toArray()));
            update.executeUpdate();
        }
    }
}
