package fr.pixemploi.kit.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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

    /** Takes what is free, and proves that the connection which holds the locks still lives. */
    List<Integer> renew() throws SQLException {
        if (owned.size() == Outbox.SHARDS) {
            try (PreparedStatement ping = connection.prepareStatement("select 1")) {
                ping.execute();
            }
        }
        for (int shard = 0; shard < Outbox.SHARDS; shard++) {
            if (!owned.contains(shard) && lock("select pg_try_advisory_lock(?, ?)", shard)) owned.add(shard);
        }
        return List.copyOf(owned);
    }

    void release(int shard) throws SQLException {
        if (owned.remove(shard)) lock("select pg_advisory_unlock(?, ?)", shard);
    }

    private boolean lock(String sql, int shard) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, LOCK_CLASS);
            statement.setInt(2, shard);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
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
