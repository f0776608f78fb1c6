package fr.pixemploi.kit.event.inbox;

import static fr.pixemploi.kit.sample.SampleHandlers.FACT;
import static fr.pixemploi.kit.sample.SampleHandlers.FACTS;
import static fr.pixemploi.kit.sample.SampleHandlers.STATE;
import static fr.pixemploi.kit.sample.SampleHandlers.STATES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.pixemploi.kit.event.BeingSwitched;
import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.KafkaConnection;
import fr.pixemploi.kit.sample.SampleHandlers;
import fr.pixemploi.kit.sample.SampleRows;
import fr.pixemploi.kit.sample.SlowRequest;
import fr.pixemploi.kit.security.ErasedPeople;
import fr.pixemploi.kit.security.KnownPeople;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the switch at the end of a rebuild holds up, brings along and refuses, on a real broker and a real database. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class SwitchTest {
    @Inject
    SampleRows rows;

    @Inject
    Sql sql;

    @Inject
    ErasedPeople erased;

    @Inject
    KnownPeople known;

    @Inject
    Tracer tracer;

    @Inject
    MeterRegistry metrics;

    @Inject
    Inbox inbox;

    @Inject
    DeadLetters deadLetters;

    @Inject
    TablesBeside beside;

    @Inject
    Rebuilds rebuilds;

    @Inject
    ReadModels readModels;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Inject
    KafkaConnection kafka;

    private Topic states;

    @BeforeEach
    void topic() {
        states = new Topic(broker, STATES);
    }

    @AfterEach
    void everythingIsTakenAgainAndNothingWished() {
        SampleHandlers.REFUSED.set("");
        SampleHandlers.SLOW.set("");
        rebuilds.cancel(STATES);
    }

    @Test
    void newsOfOtherTopicsGoOnWhileOneIsSwitched() {
        UUID waiting = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            beside.holdOffNews(STATES);
            tell(waiting, 1, "waiting");
            for (int i = 0; i < 5; i++) factIsHeard();
            assertThat(QuarkusTransaction.requiringNew().call(() -> noted(waiting, "waiting")))
                    .isFalse();
        });
        await().atMost(Patience.FAR).until(() -> noted(waiting, "waiting"));
    }

    @Test
    void aStateOlderThanTheRebuiltOneDoesNotComeBackFromTheDeadLetters() {
        UUID grant = UUID.randomUUID();
        tell(grant, 5, "active");
        await().atMost(Patience.FAR).until(() -> noted(grant, "active"));
        String later = "later " + grant;
        SampleHandlers.REFUSED.set(later);
        UUID sixth = buried(grant, 6, later + " active");
        UUID seventh = buried(grant, 7, later + " withdrawn");
        SampleHandlers.REFUSED.set("");
        rebuild();
        assertThat(noted(grant, later + " withdrawn")).isTrue();
        deadLetters.replay(sixth);
        assertThat(noted(grant, later + " withdrawn")).isTrue();
        assertThat(deadLetters.replay(seventh)).contains("duplicate");
    }

    @Test
    void aProducerThatBeganAnewIsHeardAfterARebuild() {
        UUID about = UUID.randomUUID();
        tell(about, 1, "anew");
        await().atMost(Patience.FAR).until(() -> noted(about, "anew"));
        // Heard of the producer before, and gone from the topic.
        rows.run("update inbox_version set version = 9 where aggregate_id = ?", about);
        rebuild();
        tell(about, 2, "heard");
        await().atMost(Patience.FAR).until(() -> noted(about, "heard"));
    }

    @Test
    void aRebuildRemembersTheEpochOfWhatItRead() {
        UUID grant = UUID.randomUUID();
        tell(grant, 5, "active");
        await().atMost(Patience.FAR).until(() -> noted(grant, "active"));
        String restored = "restored " + grant;
        SampleHandlers.REFUSED.set(restored);
        buried(ofEpoch(1, grant, 5), restored);
        SampleHandlers.REFUSED.set("");
        rebuild();
        assertThat(noted(grant, restored)).isTrue();
        // Of before the producer was restored, and gone from the topic.
        Map<String, String> before = told(grant, 6);
        var older = new CloudEvents.Raw(STATES, 0, 1, grant.toString(), before, bytes(note("of before")));
        assertThat(inbox.apply(older)).isEqualTo(Inbox.Outcome.OUTDATED);
        assertThat(noted(grant, restored)).isTrue();
    }

    @Test
    void noRowGoesBackToAHigherVersionOfAnEpochBefore() {
        UUID about = UUID.randomUUID();
        tell(about, 5, "before");
        String restored = "restored " + about;
        states.send(about.toString(), ofEpoch(1, about, 2), note(restored));
        await().atMost(Patience.FAR).until(() -> noted(about, restored));
        SampleHandlers.REFUSED.set(restored);
        rebuilds.rebuild(STATES);
        await().atMost(Patience.FAR)
                .until(() -> !summary().rebuilding() || summary().lastFailure() != null);
        assertThat(noted(about, restored)).isTrue();
        assertThat(summary().lastFailure()).contains("1 aggregates");
    }

    @Test
    void whatIsKnownOfAStateThatLeftTheTopicStaysKnown() {
        UUID gone = UUID.randomUUID();
        rows.run("insert into inbox_version (topic, aggregate_id, epoch, version) values (?, ?, 0, 5)", STATES, gone);
        rebuild();
        var older =
                new CloudEvents.Raw(STATES, 0, 1, gone.toString(), told(gone, 4), bytes(note("before it was gone")));
        assertThat(inbox.apply(older)).isEqualTo(Inbox.Outcome.OUTDATED);
    }

    @Test
    void takesAwayNoRowWhoseStateNoHandlerTakesAnyMoreAndSaysWhy() {
        UUID about = UUID.randomUUID();
        tell(about, 1, "old " + about);
        await().atMost(Patience.FAR).until(() -> noted(about, "old " + about));
        SampleHandlers.REFUSED.set("old " + about);
        rebuilds.rebuild(STATES);
        await().atMost(Patience.FAR).until(() -> summary().lastFailure() != null);
        // The kind and the place of the fault, never the values that its words may repeat.
        assertThat(summary().lastFailure())
                .contains("1 aggregates", "IllegalArgumentException in SampleHandlers")
                .doesNotContain("no such note");
        assertThat(summary().attempt()).isEqualTo(1);
        assertThat(noted(about, "old " + about)).isTrue();
        assertThat(rebuilds.cancel(STATES)).isTrue();
    }

    @Test
    void leavesOutWhatWasNeverTakenAndSwitches() {
        UUID about = UUID.randomUUID();
        SampleHandlers.REFUSED.set("never " + about);
        buried(about, 1, "never " + about);
        rebuild();
        assertThat(noted(about, "never " + about)).isFalse();
    }

    @Test
    void anAttemptThatFailsAgainWaitsLongerAndSaysWhy() {
        UUID about = UUID.randomUUID();
        tell(about, 1, "fails " + about);
        await().atMost(Patience.FAR).until(() -> noted(about, "fails " + about));
        SampleHandlers.REFUSED.set("fails " + about);
        rows.run("insert into inbox_rebuild (topic, attempt) values (?, 3)", STATES);
        await().atMost(Patience.FAR).until(() -> summary().lastFailure() != null);
        assertThat(summary().attempt()).isEqualTo(4);
        assertThat(minutesToWait()).isEqualTo(4);
        rows.run("update inbox_rebuild set attempt = 90, failure = null, due_at = '-infinity'");
        await().atMost(Patience.FAR).until(() -> summary().lastFailure() != null);
        assertThat(minutesToWait()).isEqualTo(10);
    }

    @Test
    void aWishThatIsTakenBackChangesNothingAndLeavesNothing() throws Exception {
        UUID about = UUID.randomUUID();
        String slow = "slow " + about;
        tell(about, 1, slow);
        await().atMost(Patience.FAR).until(() -> noted(about, slow));
        rows.run("update sample_state set note = 'as it was' where aggregate_id = ?", about);
        SampleHandlers.SLOW.set(slow);
        rebuilds.rebuild(STATES);
        SlowRequest.awaitArrival();
        CompletableFuture<Boolean> takenBack = CompletableFuture.supplyAsync(() -> rebuilds.cancel(STATES));
        await().atMost(Patience.FAR).until(() -> rows.count("""
                select count(*) from pg_stat_activity
                where wait_event_type = 'Lock' and query like 'select drop_tables_beside(%'
                """) == 1);
        SlowRequest.letGo();
        assertThat(takenBack.get(Patience.FAR_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(summary().rebuilding()).isFalse();
        assertThat(rows.count("select count(*) from pg_namespace where nspname = 'rebuild_profile_sharing_state'"))
                .isZero();
        assertThat(noted(about, "as it was")).isTrue();
        assertThat(rebuilds.cancel(STATES))
                .as("nothing is left to be taken back")
                .isFalse();
    }

    @Test
    void nobodyTakesBackOrReplaysWhatIsBeingSwitched() {
        UUID about = UUID.randomUUID();
        SampleHandlers.REFUSED.set("replayed " + about);
        UUID letter = buried(about, 1, "replayed " + about);
        SampleHandlers.REFUSED.set("");
        QuarkusTransaction.requiringNew().run(() -> {
            beside.holdOffNews(STATES);
            assertThatThrownBy(() -> rebuilds.cancel(STATES)).isInstanceOf(BeingSwitched.class);
            assertThatThrownBy(() -> deadLetters.replay(letter)).isInstanceOf(BeingSwitched.class);
        });
        assertThat(deadLetters.replay(letter)).contains("applied");
    }

    @Test
    void givesUpASwitchWhenAPartitionIsNotReadToItsEnd() {
        UUID about = UUID.randomUUID();
        tell(about, 1, "on the topic");
        rows.run("insert into inbox_rebuild (topic, attempt, due_at) values (?, 7, 'infinity')", STATES);
        try (var consumer = new KafkaConsumer<String, byte[]>(InboxSettings.alone(kafka))) {
            List<TopicPartition> partitions = consumer.partitionsFor(STATES).stream()
                    .map(partition -> new TopicPartition(STATES, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            // As one without a leader: nothing comes from it.
            consumer.pause(partitions);
            assertThatThrownBy(() -> rebuilds.readTheRest(consumer, new Rebuilds.Attempt(STATES, 7)))
                    .hasMessageContaining("was not read in");
        }
    }

    @Test
    void anAttemptWhoseTablesAreGoneDoesNotWriteToThoseThatAreRead() {
        UUID about = UUID.randomUUID();
        tell(about, 1, "as it is");
        await().atMost(Patience.FAR).until(() -> noted(about, "as it is"));
        var late = new CloudEvents.Raw(
                STATES, 0, 1, about.toString(), told(about, 2), bytes(note("of an attempt that was frozen")));
        assertThatThrownBy(() -> inbox.replay(late)).hasStackTraceContaining("rebuild_profile_sharing_state");
        assertThat(noted(about, "as it is")).isTrue();
    }

    @Test
    void aTopicIsRebuiltByAllOfItsHandlersOrByNone() {
        EventHandler filling = new Listening(List.of("sample_state"));
        EventHandler other = new Listening(List.of());
        assertThatThrownBy(() -> inboxOf(filling, other)).hasMessageContaining(STATES);
        assertThat(inboxOf(filling, filling).readModel(STATES)).containsExactly("sample_state");
    }

    private record Listening(List<String> readModel) implements EventHandler {
        @Override
        public String topic() {
            return STATES;
        }

        @Override
        public String type() {
            return STATE;
        }

        @Override
        public void handle(IncomingEvent event) {}
    }

    private Inbox inboxOf(EventHandler... handlers) {
        return new Inbox(List.of(handlers), List.of(), sql, beside, erased, known, tracer, metrics, "profile.erasure");
    }

    private void rebuild() {
        rebuilds.rebuild(STATES);
        await().atMost(Patience.FAR).until(() -> rows.count("select count(*) from inbox_rebuild") == 0);
    }

    private void tell(UUID about, long version, String note) {
        states.send(about.toString(), Topic.headers(STATE, about, version), note(note));
    }

    /** Tells a state that is refused; the dead letter that it became. */
    private UUID buried(UUID about, long version, String note) {
        return buried(Topic.headers(STATE, about, version), note);
    }

    private UUID buried(Map<String, String> headers, String note) {
        List<UUID> before = letters();
        states.send(headers.get("ce_subject"), headers, note(note));
        return await().atMost(Patience.FAR)
                .until(
                        () -> letters().stream()
                                .filter(id -> !before.contains(id))
                                .findFirst()
                                .orElse(null),
                        Objects::nonNull);
    }

    private List<UUID> letters() {
        return deadLetters.list(null, 10_000).stream()
                .map(DeadLetters.Entry::id)
                .toList();
    }

    private void factIsHeard() {
        Map<String, String> headers = Topic.headers(FACT, UUID.randomUUID(), 1);
        new Topic(broker, FACTS).send(UUID.randomUUID().toString(), headers, note("goes on"));
        await().atMost(Patience.FAR)
                .until(() -> QuarkusTransaction.requiringNew()
                        .call(() -> rows.count("select count(*) from sample_fact where id = ?", headers.get("ce_id"))
                                == 1));
    }

    private boolean noted(UUID about, String note) {
        return rows.count("select count(*) from sample_state where aggregate_id = ? and note = ?", about, note) == 1;
    }

    private ReadModels.Summary summary() {
        return readModels.all().stream()
                .filter(model -> model.topic().equals(STATES))
                .findFirst()
                .orElseThrow();
    }

    /** Until the next attempt, to the nearest. */
    private long minutesToWait() {
        return rows.count("select round(extract(epoch from due_at - now()) / 60)::bigint as count from inbox_rebuild");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String note(String text) {
        return "{\"note\": \"" + text + "\"}";
    }

    private static Map<String, String> ofEpoch(long epoch, UUID about, long version) {
        Map<String, String> headers = Topic.headers(STATE, about, version);
        headers.put("ce_aggregateepoch", Long.toString(epoch));
        return headers;
    }

    private static Map<String, String> told(UUID about, long version) {
        Map<String, String> headers = Topic.headers(STATE, about, version);
        headers.put("ce_source", "/profile-service");
        return headers;
    }
}
