package fr.pixemploi.kit.event.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * The shards that this instance may publish, held by session advisory locks of one database connection. The locks end with the
 * connection, so a dead instance frees its shards without anyone's help.
 */
final class ShardLease implements AutoCloseable {
    /** First half of the advisory lock's key; the second is the shard. The letters "outb". */
    private static final int LOCK_CLASS = 0x6f757462;

    private final Connection connection;
    private final TreeSet<Integer> owned = new TreeSet<>();

    ShardLease(DataSource dataSource) throws SQLException {
        connection = dataSource.getConnection();
    }

    /**
     * Takes what is free, and proves that the connection which holds the locks still lives. Asks for the missing shards only: locks of
     * a session are counted, and one taken twice would outlive its release.
     */
    Set<Integer> renew() throws SQLException {
        Object[] missing = IntStream.range(0, Outbox.SHARDS)
                .filter(shard -> !owned.contains(shard))
                .boxed()
                .toArray();
        try (PreparedStatement take = connection.prepareStatement(
                "select shard from unnest(?) as missing (shard) where pg_try_advisory_lock(?, shard)")) {
            take.setArray(1, connection.createArrayOf("int", missing));
            take.setInt(2, LOCK_CLASS);
            try (ResultSet taken = take.executeQuery()) {
                while (taken.next()) owned.add(taken.getInt(1));
            }
        }
        return new TreeSet<>(owned);
    }

    /** Unsent rows of the shards held. */
    Map<Integer, List<OutboxRows.Row>> unsent() throws SQLException {
        return owned.isEmpty() ? Map.of() : OutboxRows.unsent(connection, owned);
    }

    void release(int shard) throws SQLException {
        if (!owned.remove(shard)) return;
        try (PreparedStatement unlock = connection.prepareStatement("select pg_advisory_unlock(?, ?)")) {
            unlock.setInt(1, LOCK_CLASS);
            unlock.setInt(2, shard);
            unlock.execute();
        }
    }

    /** Unlocks before the connection goes back to the pool: a pooled session would keep the locks. */
    @Override
    public void close() throws SQLException {
        try (connection;
                PreparedStatement unlock = connection.prepareStatement("select pg_advisory_unlock_all()")) {
            unlock.execute();
        }
        owned.clear();
    }
}
