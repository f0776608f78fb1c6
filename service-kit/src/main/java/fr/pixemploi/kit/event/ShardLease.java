package fr.pixemploi.kit.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    /** Takes what is free. */
    Set<Integer> renew() throws SQLException {
        if (owned.size() == Outbox.SHARDS) return Set.copyOf(owned);
        try (PreparedStatement take = connection.prepareStatement(
                "select shard from generate_series(0, ?) shard where shard <> all (?) and pg_try_advisory_lock(?, shard)")) {
            take.setInt(1, Outbox.SHARDS - 1);
            take.setArray(2, connection.createArrayOf("int", owned.toArray()));
            take.setInt(3, LOCK_CLASS);
            try (ResultSet taken = take.executeQuery()) {
                while (taken.next()) owned.add(taken.getInt(1));
            }
        }
        return Set.copyOf(owned);
    }

    /** Unsent rows of the shards held, read on the connection that holds them: rows that come prove that the lease still lives. */
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
        try (connection) {
            for (int shard : List.copyOf(owned)) release(shard);
        }
    }
}
