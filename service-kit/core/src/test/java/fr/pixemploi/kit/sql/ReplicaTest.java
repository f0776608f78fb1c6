package fr.pixemploi.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.ReplicaResource;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.postgres.Standby;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Reads that may be old go to a replica as long as it is near enough and answers; the database has the last word. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
@QuarkusTestResource(value = ReplicaResource.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplicaTest {
    private static final String WHO = "select pg_is_in_recovery() as copy";
    private static final Duration ANY = Duration.ofDays(1);

    Standby standby;

    @Inject
    Replica replica;

    @Inject
    Sql sql;

    @Inject
    @DataSource("replica")
    InjectableInstance<AgroalDataSource> copy;

    @Inject
    AgroalDataSource database;

    @Inject
    MeterRegistry metrics;

    /** Who answers, whatever that is. */
    private String whoAnswers(Replica asked) {
        return asked.read(
                read -> read.list(row -> row.truth("copy"), WHO),
                copies -> Optional.of(copies.getFirst() ? "replica" : "a copy that is none"),
                () -> sql.query(WHO).one(row -> row.truth("copy")) ? "a database that is a copy" : "database");
    }

    private static Replica of(javax.sql.@Nullable DataSource source, Duration mostBehind) {
        return of(source, mostBehind, 1);
    }

    private static Replica of(javax.sql.@Nullable DataSource source, Duration mostBehind, int places) {
        return new Replica(source, mostBehind, places, new SimpleMeterRegistry());
    }

    private double answered(String by) {
        return metrics.counter("reads.answered", "by", by).count();
    }

    @Test
    @Order(1)
    void theReplicaAnswersAndIsCounted() {
        double before = answered("replica");
        assertThat(whoAnswers(replica)).isEqualTo("replica");
        assertThat(answered("replica")).isEqualTo(before + 1);
    }

    @Test
    @Order(1)
    void whatTheDatabaseDoesNotConfirmItAnswersItself() {
        double before = answered("database");
        assertThat(replica.<Boolean, String>read(
                        read -> read.list(row -> row.truth("copy"), WHO).getFirst(),
                        copy -> copy ? Optional.empty() : Optional.of("not asked"),
                        () -> "database"))
                .isEqualTo("database");
        assertThat(answered("database")).isEqualTo(before + 1);
    }

    @Test
    @Order(1)
    void whatItCannotDoIsLeftToTheDatabase() {
        assertThat(replica.<List<Integer>, String>read(
                        read -> read.list(
                                row -> row.integer("one"), "insert into sample_thing values (null) returning 1 as one"),
                        written -> Optional.of("written"),
                        () -> "database"))
                .isEqualTo("database");
        assertThat(whoAnswers(replica)).as("the next one").isEqualTo("replica");
    }

    /** Each slow filter does: whoever reads the log looks for no server that is gone. */
    @Test
    @Order(1)
    void aStatementThatFailsIsNotToldAsAReplicaThatIsGone() {
        List<String> told = new ArrayList<>();
        Logger log = Logger.getLogger(Replica.class.getName());
        Handler listener = listening(told);
        log.addHandler(listener);
        try {
            whatItCannotDoIsLeftToTheDatabase();
        } finally {
            log.removeHandler(listener);
        }
        assertThat(told).singleElement().asString().startsWith("a read of the replica failed");
    }

    private static Handler listening(List<String> told) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                told.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    /** Each slow proposal asks the next one meanwhile: the replica has two places, and whoever finds none asks for no connection. */
    @Test
    @Order(1)
    void whoeverFindsNoPlaceIsAnsweredByTheDatabaseAtOnce() {
        AtomicInteger connections = new AtomicInteger();
        Replica asked = of(counting(connections), ANY, 2);
        List<String> answered = new ArrayList<>();
        for (int times = 1; times <= 2; times++) {
            answered.clear();
            askedWhileProposing(asked, 4, answered);
            assertThat(answered).containsExactly("database", "database", "replica", "replica");
            assertThat(connections).hasValue(2 * times);
        }
    }

    private void askedWhileProposing(Replica asked, int more, List<String> answered) {
        if (more == 0) return;
        answered.add(asked.<String, String>read(
                read -> {
                    askedWhileProposing(asked, more - 1, answered);
                    return read.list(row -> row.truth("copy"), WHO).getFirst() ? "replica" : "a copy that is none";
                },
                Optional::of,
                () -> {
                    askedWhileProposing(asked, more - 1, answered);
                    return "database";
                }));
    }

    @Test
    @Order(1)
    void whatFailsGivesItsPlaceBack() {
        Replica asked = of(copy.getActive(), ANY, 1);
        for (int times = 0; times < 2; times++)
            assertThatThrownBy(() -> asked.<String, String>read(
                            read -> {
                                throw new IllegalStateException("of the caller");
                            },
                            Optional::of,
                            () -> "database"))
                    .hasMessage("of the caller");
        assertThat(asked.read(
                        read -> read.list(row -> 1, "select nothing"), one -> Optional.of("replica"), () -> "database"))
                .isEqualTo("database");
        assertThat(whoAnswers(asked)).isEqualTo("replica");
    }

    private javax.sql.DataSource counting(AtomicInteger connections) {
        return from(() -> {
            connections.incrementAndGet();
            return copy.getActive();
        });
    }

    private static javax.sql.DataSource from(Supplier<AgroalDataSource> source) {
        return (javax.sql.DataSource) Proxy.newProxyInstance(
                ReplicaTest.class.getClassLoader(),
                new Class<?>[] {javax.sql.DataSource.class},
                (proxy, method, arguments) -> source.get().getConnection());
    }

    /** As behind one address of several copies. */
    @Test
    @Order(1)
    void eachConnectionIsLookedAtByItself() {
        Iterator<AgroalDataSource> turns =
                List.of(copy.getActive(), database, database).iterator();
        Replica asked = of(from(turns::next), ANY);
        assertThat(whoAnswers(asked)).isEqualTo("replica");
        assertThat(whoAnswers(asked)).isEqualTo("database");
    }

    @Test
    @Order(1)
    void whoeverIsNoReplicaIsNotAsked() {
        assertThat(whoAnswers(of(null, ANY))).isEqualTo("database");
        assertThat(whoAnswers(of(database, ANY))).isEqualTo("database");
    }

    @Test
    @Order(2)
    void whatIsTooFarBehindIsNotAskedUntilItHasAllAgain() {
        standby.pause();
        sql.update("insert into sample_thing values (?, 'ahead of the replica')", UUID.randomUUID());
        standby.receive();
        assertThat(whoAnswers(of(copy.getActive(), Duration.ZERO))).isEqualTo("database");
        assertThat(whoAnswers(of(copy.getActive(), ANY))).isEqualTo("replica");
        standby.follow();
        // Each time the first look: others write into other databases of the same server, now and then.
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> whoAnswers(of(copy.getActive(), Duration.ZERO)), "replica"::equals);
    }

    @Test
    @Order(3)
    void oneThatEndedIsNotMissed() {
        standby.close();
        assertThat(whoAnswers(of(copy.getActive(), ANY))).isEqualTo("database");
        Awaitility.await().atMost(Patience.FAR).until(() -> whoAnswers(replica), "database"::equals);
    }
}
