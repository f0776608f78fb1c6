package fr.pixemploi.kit.event.outbox;

import fr.pixemploi.kit.alive.Heartbeats;
import fr.pixemploi.kit.alive.Opening;
import fr.pixemploi.kit.event.KafkaConnection;
import fr.pixemploi.kit.security.KnownPeople;
import fr.pixemploi.kit.sql.Sql;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;

/** The outbox itself, and its relay one round after the other. */
public final class SimulatedOutbox {
    private SimulatedOutbox() {}

    /** @param relay that is never started */
    public static Outbox of(
            Sql sql,
            TransactionSynchronizationRegistry transactions,
            KnownPeople known,
            Clock clock,
            DataSource dataSource,
            Heartbeats heartbeats,
            Opening opening,
            KafkaConnection kafka,
            String service) {
        return new Outbox(
                sql, transactions, new OutboxRelay(dataSource, heartbeats, opening, kafka, service), known, clock);
    }

    public static Shards shards(String service, KafkaConnection kafka) {
        return new Shards(service, kafka);
    }

    /** Rounds of one connection, until it breaks or {@code stop} throws. */
    public static void relay(DataSource dataSource, String service, KafkaConnection kafka, Runnable stop) {
        try (ShardRounds rounds = new ShardRounds(dataSource, service, kafka)) {
            while (true) {
                stop.run();
                rounds.next();
            }
        } catch (SQLException e) {
            // The next connection goes on.
        }
    }
}
