package fr.pixemploi.kit.sql;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.InjectableInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Spares the database long reads whose answer may be some seconds old. A replica, a copy that follows the database, proposes; the database
 * confirms, in the transaction of the caller and after the proposal, so that nothing is shown which was taken back or erased meanwhile; and
 * where it does not, it answers by itself, as it does when no replica is configured, or when that is too far behind, does not answer, or has
 * as much to do as it has connections. Never for decisions, for what somebody consented to, nor for what people look at right after they
 * changed it.
 */
@ApplicationScoped
public class Replica {
    /** The replica, for the length of one proposal. */
    public static final class Copy {
        private final Connection connection;

        private Copy(Connection connection) {
            this.connection = connection;
        }

        /** All rows of a statement, whose arguments are those of {@link Sql#query}. */
        public <T> List<T> list(Function<Row, T> reader, String statement, @Nullable Object... arguments) {
            Statement read = Statement.of(statement, arguments);
            try (PreparedStatement prepared = connection.prepareStatement(read.text())) {
                read.bind(prepared, arguments);
                try (ResultSet rows = prepared.executeQuery()) {
                    List<T> found = new ArrayList<>();
                    Row row = new Row(rows);
                    while (rows.next()) found.add(reader.apply(row));
                    return found;
                }
            } catch (SQLException e) {
                throw Failures.of(statement, e);
            }
        }
    }

    private static final Logger LOG = Logger.getLogger(Replica.class);

    private static final long LEFT_ALONE = TimeUnit.SECONDS.toNanos(1);

    /** Beginnings of SQLSTATEs: no connection, a server that ends, too many connections. */
    private static final List<String> LOST = List.of("08", "57P", "53");

    /**
     * Without commits of the database the last one that came may be old and nothing missing: then all that came is there, and more may come. A
     * copy that was made the database itself follows nobody.
     */
    private static final String IS_NEAR = """
            select pg_is_in_recovery() and coalesce(
              pg_last_xact_replay_timestamp() > now() - make_interval(secs => ?)
              or (pg_last_wal_replay_lsn() >= pg_last_wal_receive_lsn() and exists (select 1 from pg_stat_wal_receiver)),
              false) as near
            """;

    private final @Nullable DataSource source;
    private final Duration mostBehind;

    /**
     * As many as the replica has connections: whoever finds none free waits for nobody's slow read. Nor is a replica missed that is only busy,
     * which would leave it alone for everybody.
     */
    private final Semaphore places;

    private final Counter answersOfReplica;
    private final Counter answersOfDatabase;
    private volatile @Nullable Long missedAt;

    @Inject
    Replica(
            @io.quarkus.agroal.DataSource("replica") InjectableInstance<AgroalDataSource> configured,
            @ConfigProperty(name = "pixemploi.database.replica-behind") Duration mostBehind,
            @ConfigProperty(name = "quarkus.datasource.replica.jdbc.max-size") int places,
            MeterRegistry metrics) {
        this(configured.listActive().stream().findFirst().orElse(null), mostBehind, places, metrics);
    }

    /**
     * @param source null when there is no replica
     * @param places proposals at once
     */
    Replica(@Nullable DataSource source, Duration mostBehind, int places, MeterRegistry metrics) {
        this.source = source;
        this.mostBehind = mostBehind;
        this.places = new Semaphore(places);
        this.answersOfReplica = metrics.counter("reads.answered", "by", "replica");
        this.answersOfDatabase = metrics.counter("reads.answered", "by", "database");
    }

    /**
     * What the replica proposes and the database confirms, or else what the database says.
     *
     * @param confirmed asks the database about the proposal by {@link Sql}; empty when it is not what the database would say
     * @param database the whole read by {@link Sql}
     */
    public <P, T> T read(Function<Copy, P> proposal, Function<P, Optional<T>> confirmed, Supplier<T> database) {
        Optional<T> answer = proposed(proposal).flatMap(confirmed);
        (answer.isPresent() ? answersOfReplica : answersOfDatabase).increment();
        return answer.orElseGet(database);
    }

    private <P> Optional<P> proposed(Function<Copy, P> proposal) {
        DataSource replica = source;
        if (replica == null || isLeftAlone() || !places.tryAcquire()) return Optional.empty();
        try {
            return proposed(replica, proposal);
        } finally {
            places.release();
        }
    }

    private <P> Optional<P> proposed(DataSource replica, Function<Copy, P> proposal) {
        try (Connection connection = replica.getConnection()) {
            Copy copy = new Copy(connection);
            // Of this very connection: behind one address there may be several copies, of which one is late.
            if (isNear(copy)) return Optional.of(proposal.apply(copy));
            missedAt = System.nanoTime();
        } catch (SQLException | SqlFailure e) {
            if (isLost(e)) {
                LOG.warnf("the replica does not answer: %s", e.getMessage());
                missedAt = System.nanoTime();
            } else {
                LOG.infof("a read of the replica failed, and the database answers: %s", e.getMessage());
            }
        }
        return Optional.empty();
    }

    /** For a second after it was not there or late. */
    private boolean isLeftAlone() {
        Long missed = missedAt;
        return missed != null && System.nanoTime() - missed < LEFT_ALONE;
    }

    private boolean isNear(Copy copy) {
        double seconds = (double) mostBehind.toMillis() / TimeUnit.SECONDS.toMillis(1);
        return copy.list(row -> row.truth("near"), IS_NEAR, seconds).getFirst();
    }

    /** The replica itself; not one statement that takes too long or that only the database can do. */
    private static boolean isLost(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql && sql.getSQLState() != null)
                return LOST.stream().anyMatch(sql.getSQLState()::startsWith);
        return true;
    }
}
