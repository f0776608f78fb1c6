package fr.pixemploi.kit.event.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.pixemploi.kit.event.KafkaConnection;
import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sample.SampleHandlers;
import fr.pixemploi.kit.sample.SampleRows;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The outbox on a real broker and a real database. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class OutboxTest {
    private static final String TYPE = "fr.pixemploi.sample.counted.v1";

    @Inject
    Outbox outbox;

    @Inject
    SampleRows rows;

    @Inject
    DataSource dataSource;

    @Inject
    KafkaConnection kafka;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    record Count(int value) {}

    @Test
    void publishesWhatCommittedAndNothingThatRolledBack() {
        UUID kept = Ids.next();
        UUID dropped = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> outbox.append(counted(kept, 1)));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(counted(dropped, 1));
                    throw new IllegalStateException("changed my mind");
                }))
                .isInstanceOf(IllegalStateException.class);
        await().atMost(Patience.FAR).until(() -> values(kept).equals(List.of(1)));
        assertThat(values(dropped)).isEmpty();
        await().atMost(Patience.FAR)
                .until(() -> rows.count(
                                "select count(*) from outbox_event where aggregate_id = ? and sent_at is not null",
                                kept)
                        == 1);
    }

    @Test
    void refusesToSpeakOutsideATransaction() {
        assertThatThrownBy(() -> outbox.append(counted(Ids.next(), 1))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void keepsTheOrderOfEachKey() {
        List<UUID> keys = IntStream.range(0, 5).mapToObj(i -> Ids.next()).toList();
        for (int value = 1; value <= 60; value++) {
            int now = value;
            QuarkusTransaction.requiringNew().run(() -> keys.forEach(key -> outbox.append(counted(key, now))));
        }
        List<Integer> inOrder = IntStream.rangeClosed(1, 60).boxed().toList();
        for (UUID key : keys) {
            await().atMost(Patience.FAR)
                    .untilAsserted(() -> assertThat(values(key)).isEqualTo(inOrder));
        }
    }

    @Test
    void writesAllAttributesOfACloudEvent() {
        UUID about = Ids.next();
        UUID person = Ids.next();
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(OutgoingEvent.fact("pathway.pathway", TYPE, about, 7, person, new Count(1))));
        Topic topic = new Topic(broker, "pathway.pathway");
        await().atMost(Patience.FAR)
                .until(() -> !topic.read(record -> record.key().equals(person.toString()))
                        .isEmpty());
        var record = topic.read(r -> r.key().equals(person.toString())).getFirst();
        assertThat(Topic.header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(Topic.header(record, "ce_type")).isEqualTo(TYPE);
        assertThat(Topic.header(record, "ce_source")).isEqualTo("/pathway-service");
        assertThat(Topic.header(record, "ce_subject")).isEqualTo(about.toString());
        assertThat(Topic.header(record, "ce_aggregateversion")).isEqualTo("7");
        assertThat(Topic.header(record, "ce_person")).isEqualTo(person.toString());
        assertThat(OffsetDateTime.parse(Topic.header(record, "ce_time"))).isNotNull();
    }

    @Test
    void carriesTheCallersTraceToTheLastService() {
        UUID about = UUID.randomUUID();
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        Map<String, String> headers = Topic.headers(SampleHandlers.FACT, about, 1);
        headers.put("traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
        new Topic(broker, SampleHandlers.FACTS).send(about.toString(), headers, "{\"note\": \"echo\"}");
        Topic topic = new Topic(broker, "pathway.pathway");
        await().atMost(Patience.FAR)
                .until(() -> !topic.read(record -> record.key().equals(about.toString()))
                        .isEmpty());
        assertThat(Topic.header(
                        topic.read(r -> r.key().equals(about.toString())).getFirst(), "traceparent"))
                .contains(trace);
    }

    @Test
    void fencesAPublisherThatLostItsShard() {
        var row = new OutboxRows.Row(
                Ids.next(),
                "pathway.pathway",
                "k",
                TYPE,
                Ids.next(),
                0,
                1,
                null,
                "{\"value\": 1}",
                null,
                OffsetDateTime.now(ZoneOffset.UTC));
        try (var zombie = new ShardProducer("fencing-test", 0, kafka);
                var owner = new ShardProducer("fencing-test", 0, kafka)) {
            owner.publish(List.of(row));
            assertThatThrownBy(() -> zombie.publish(List.of(row)))
                    .isInstanceOfAny(ProducerFencedException.class, InvalidProducerEpochException.class);
        }
    }

    @Test
    void givesAShardToOneInstanceOnly() throws SQLException {
        // The running relay holds all shards: another lease gets none.
        try (var other = new ShardLease(dataSource)) {
            assertThat(other.renew()).isEmpty();
        }
    }

    @Test
    void keepsNoLockWhenItsConnectionGoesBackToThePool() throws SQLException {
        try (Connection pooled = DriverManager.getConnection(otherDatabase(), user, password)) {
            try (var lease = new ShardLease(poolOf(pooled))) {
                assertThat(lease.renew()).hasSize(Outbox.SHARDS);
                lease.release(0);
                lease.renew();
                lease.release(1);
                lease.renew();
            }
            try (Connection another = DriverManager.getConnection(otherDatabase(), user, password);
                    var next = new ShardLease(poolOf(another))) {
                assertThat(next.renew()).hasSize(Outbox.SHARDS);
            }
        }
    }

    /** Locks are of a database: in this one the running relay has none. */
    private String otherDatabase() {
        return url.replaceFirst("/[^/?]+($|\\?)", "/postgres$1");
    }

    /** A pool of one connection, which stays open when it is given back. */
    private static DataSource poolOf(Connection pooled) {
        Connection lent = proxy(
                Connection.class,
                (method, arguments) -> method.getName().equals("close") ? null : method.invoke(pooled, arguments));
        return proxy(DataSource.class, (method, arguments) -> lent);
    }

    private interface Call {
        @Nullable
        Object answer(Method method, Object @Nullable [] arguments) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call.answer(method, arguments)));
    }

    @Test
    void oneRowThatKafkaDoesNotTakeHoldsUpNoOtherShard() {
        UUID poison = keyOf(0);
        UUID good = keyOf(3);
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> outbox.append(
                            new OutgoingEvent("no.such.topic", poison.toString(), TYPE, poison, 1, null, new Count(1)),
                            counted(good, 1)));
            await().atMost(Patience.FAR).until(() -> values(good).equals(List.of(1)));
        } finally {
            rows.run("delete from outbox_event where aggregate_id = ?", poison);
        }
    }

    private static UUID keyOf(int shard) {
        return Stream.generate(Ids::next)
                .filter(key -> Outbox.shardOf(key.toString()) == shard)
                .findFirst()
                .orElseThrow();
    }

    private static OutgoingEvent counted(UUID key, int value) {
        return new OutgoingEvent("pathway.pathway", key.toString(), TYPE, key, value, null, new Count(value));
    }

    private List<Integer> values(UUID key) {
        return new Topic(broker, "pathway.pathway")
                .read(record -> record.key().equals(key.toString())).stream()
                        .map(record -> Integer.valueOf(record.value().replaceAll("\\D", "")))
                        .toList();
    }
}
