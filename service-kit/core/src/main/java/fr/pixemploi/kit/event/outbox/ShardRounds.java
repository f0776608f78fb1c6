package fr.pixemploi.kit.event.outbox;

import fr.pixemploi.kit.event.KafkaConnection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.jboss.logging.Logger;

/**
 * What {@link OutboxRelay} does again and again with the shards that one database connection holds, until that breaks: rows are read, sent
 * and marked. Waits for nothing but the database and Kafka.
 */
final class ShardRounds implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(ShardRounds.class);

    private final ShardLease lease;
    private final OutboxRows rows;
    private final String service;
    private final KafkaConnection kafka;
    private final Map<Integer, ShardProducer> producers = new HashMap<>();

    ShardRounds(DataSource dataSource, String service, KafkaConnection kafka) throws SQLException {
        this.lease = new ShardLease(dataSource);
        this.rows = new OutboxRows(dataSource);
        this.service = service;
        this.kafka = kafka;
    }

    /** How a round went, from the best to the worst. */
    enum Round {
        DONE,
        /** A shard had as much as one batch takes. */
        MORE,
        /** Kafka did not take a batch. */
        FAILED;

        Round and(Round other) {
            return compareTo(other) < 0 ? other : this;
        }
    }

    /**
     * Sends one batch of each shard, and marks what Kafka has in one statement. No database transaction is open while Kafka is
     * awaited. A row that was sent and not marked, because the process died between, is sent again: inboxes know it.
     */
    Round next() throws SQLException {
        Round round = Round.DONE;
        // Made at once and not at the first row: it ends the transaction that a killed owner left open, which would
        // hold back every reader of the partitions it touched. And before rows are read: nobody else sends them then.
        for (int shard : lease.renew()) round = round.and(attempt(shard, () -> make(shard)));
        List<OutboxRows.Row> sent = new ArrayList<>();
        try {
            for (Map.Entry<Integer, List<OutboxRows.Row>> unsent :
                    lease.unsent().entrySet()) {
                List<OutboxRows.Row> batch = unsent.getValue();
                ShardProducer producer = producers.get(unsent.getKey());
                // Said already why there is none.
                if (producer == null) continue;
                round = round.and(attempt(unsent.getKey(), () -> {
                    producer.publish(batch);
                    sent.addAll(batch);
                }));
                if (batch.size() == OutboxRows.BATCH) round = round.and(Round.MORE);
            }
        } finally {
            if (!sent.isEmpty()) rows.markSent(sent);
        }
        return round;
    }

    /** What happens to one shard holds up no other. */
    private Round attempt(int shard, Runnable work) throws SQLException {
        try {
            work.run();
            return Round.DONE;
        } catch (ProducerFencedException e) {
            LOG.warnf("outbox: shard %d was taken over by another instance", shard);
            closeProducer(shard);
            lease.release(shard);
            return Round.DONE;
        } catch (KafkaException e) {
            LOG.warnf("outbox: Kafka does not take shard %d (%s); rows are kept", shard, e.getMessage());
            closeProducer(shard);
            return Round.FAILED;
        }
    }

    private void make(int shard) {
        producers.computeIfAbsent(shard, s -> new ShardProducer(service, s, kafka));
    }

    private void closeProducer(int shard) {
        ShardProducer producer = producers.remove(shard);
        if (producer != null) producer.close();
    }

    /** Without the lease another instance may own the shards by now. */
    @Override
    public void close() throws SQLException {
        try (lease) {
            producers.values().forEach(ShardProducer::close);
            producers.clear();
        }
    }
}
