package fr.pixemploi.kit.event.inbox;

import static fr.pixemploi.kit.sample.SampleHandlers.STATE;
import static fr.pixemploi.kit.sample.SampleHandlers.STATES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.pixemploi.kit.sample.SampleHandlers;
import fr.pixemploi.kit.sample.SampleRows;
import fr.pixemploi.kit.sample.SlowRequest;
import fr.pixemploi.kit.security.ErasedPeople;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Read models that are built again while somebody reads them, on a real broker and a real database. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class RebuildTest {
    @Inject
    SampleRows rows;

    @Inject
    ReadModels readModels;

    @Inject
    Rebuilds rebuilds;

    @Inject
    ErasedPeople erased;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    private Topic states;

    @BeforeEach
    void topic() {
        states = new Topic(broker, STATES);
    }

    @AfterEach
    void nothingSlowAndNothingDeadly() {
        SampleHandlers.SLOW.set("");
        SampleHandlers.DEADLY.set("");
    }

    @Test
    void buildsWhatWasSpoiledAgainToTheSameDigest() throws Exception {
        String slow = "slow " + UUID.randomUUID();
        UUID about = heard("kept");
        heard(slow);
        ReadModels.Summary before = summary();
        rows.run("update sample_state set note = 'spoiled'");
        rows.run("delete from sample_entity_state where aggregate_id = ?", about);
        assertThat(summary().digest()).isNotEqualTo(before.digest());
        SampleHandlers.SLOW.set(slow);
        rebuilds.rebuild(STATES);
        SlowRequest.awaitArrival();
        assertThat(summary().rebuilding()).isTrue();
        SlowRequest.letGo();
        rebuilt();
        assertThat(summary()).isEqualTo(before);
        assertThat(noted(about, "kept")).isTrue();
    }

    @Test
    void whoReadsMeanwhileSeesTheRowsOfBefore() throws Exception {
        String slow = "slow " + UUID.randomUUID();
        for (int i = 0; i < 20; i++) heard("one of many");
        heard(slow);
        long before = rows.count("select count(*) from sample_state");
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Long> fewest = CompletableFuture.supplyAsync(() -> {
            long least = before;
            while (!done.get()) least = Math.min(least, rows.count("select count(*) from sample_state"));
            return least;
        });
        SampleHandlers.SLOW.set(slow);
        rebuilds.rebuild(STATES);
        SlowRequest.awaitArrival();
        SlowRequest.letGo();
        rebuilt();
        done.set(true);
        assertThat(fewest.get()).isEqualTo(before);
    }

    @Test
    void newsThatComeMeanwhileAreReadAtOnceAndStay() throws Exception {
        String slow = "slow " + UUID.randomUUID();
        UUID changed = heard("first");
        UUID gone = heard("to be gone");
        heard(slow);
        SampleHandlers.SLOW.set(slow);
        rebuilds.rebuild(STATES);
        SlowRequest.awaitArrival();
        states.send(changed.toString(), Topic.headers(STATE, changed, 2), note("second"));
        states.send(gone.toString(), Topic.headers(STATE, gone, 2), null);
        UUID later = heard("later");
        await().atMost(Patience.FAR).until(() -> noted(changed, "second") && !known(gone));
        assertThat(summary().rebuilding()).isTrue();
        SlowRequest.letGo();
        rebuilt();
        assertThat(noted(changed, "second")).isTrue();
        assertThat(noted(later, "later")).isTrue();
        assertThat(known(gone)).isFalse();
    }

    @Test
    void whatAKilledAttemptBeganIsNotSeenAndBegunAgain() {
        UUID about = heard("kept");
        String deadly = "deadly " + UUID.randomUUID();
        heard(deadly);
        ReadModels.Summary before = summary();
        SampleHandlers.DEADLY.set(deadly);
        rebuilds.rebuild(STATES);
        await().atMost(Patience.FAR).until(() -> SampleHandlers.DEADLY.get().isEmpty());
        assertThat(noted(about, "kept")).isTrue();
        assertThat(summary().digest()).isEqualTo(before.digest());
        rebuiltByAnotherAttempt();
        assertThat(summary()).isEqualTo(before);
        assertThat(
                        rows.count(
                                "select count(*) from information_schema.schemata where schema_name = 'rebuild_profile_sharing_state'"))
                .isZero();
    }

    @Test
    void anAttemptThatLostItsWishChangesNothing() {
        UUID about = heard("kept");
        rows.run("update sample_state set note = 'as it was' where aggregate_id = ?", about);
        rows.run("update sample_entity_state set note = 'as it was' where aggregate_id = ?", about);
        rows.run(
                "insert into inbox_rebuild (topic, attempt, due_at) values (?, 8, now() + interval '30 seconds')",
                STATES);
        assertThatThrownBy(() -> rebuilds.carryOut(new Rebuilds.Attempt(STATES, 7)))
                .hasMessageContaining("another attempt has taken over");
        assertThat(noted(about, "as it was")).isTrue();
        rebuilds.carryOut(new Rebuilds.Attempt(STATES, 8));
        assertThat(noted(about, "kept")).isTrue();
    }

    @Test
    void aWishThatIsOpenIsWishedOnce() throws Exception {
        String slow = "slow " + UUID.randomUUID();
        heard(slow);
        SampleHandlers.SLOW.set(slow);
        rebuilds.rebuild(STATES);
        SlowRequest.awaitArrival();
        rebuilds.rebuild(STATES);
        assertThat(rebuilds.take()).as("a second attempt while one lives").isEmpty();
        SlowRequest.letGo();
        rebuilt();
    }

    @Test
    void whoIsErasedMeanwhileDoesNotComeBack() throws Exception {
        UUID person = UUID.randomUUID();
        Map<String, String> headers = Topic.headers(STATE, person, 1);
        headers.put("ce_person", person.toString());
        states.send(person.toString(), headers, note("here"));
        await().atMost(Patience.FAR).until(() -> known(person));
        String slow = "slow " + UUID.randomUUID();
        heard(slow, person);
        SampleHandlers.SLOW.set(slow);
        rebuilds.rebuild(STATES);
        SlowRequest.awaitArrival();
        erased.add(ErasedPeople.hash(person));
        rows.run("delete from sample_state where aggregate_id = ?", person);
        SampleHandlers.SLOW.set("");
        SlowRequest.letGo();
        rebuiltByAnotherAttempt();
        assertThat(known(person)).isFalse();
    }

    @Test
    void rowsOfSomebodyErasedStayUntilTheSweepHasCountedThem() {
        UUID person = UUID.randomUUID();
        Map<String, String> headers = Topic.headers(STATE, person, 1);
        headers.put("ce_person", person.toString());
        states.send(person.toString(), headers, note("here"));
        await().atMost(Patience.FAR).until(() -> known(person));
        UUID erasure = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> erased.begin(erasure, List.of(ErasedPeople.hash(person))));
        try {
            rebuilds.rebuild(STATES);
            await().atMost(Patience.FAR).until(() -> !summary().rebuilding() || hasFailed());
            assertThat(known(person)).isTrue();
            rows.run("update erasure_work set swept_at = now() where erasure_id = ?", erasure);
            rebuiltByAnotherAttempt();
            assertThat(known(person)).isFalse();
        } finally {
            rows.run("delete from erasure_work where erasure_id = ?", erasure);
        }
    }

    @Test
    void nothingIsRebuiltFromATopicOfFacts() {
        assertThatThrownBy(() -> rebuilds.rebuild(SampleHandlers.FACTS)).isInstanceOf(IllegalArgumentException.class);
    }

    private ReadModels.Summary summary() {
        return readModels.digested().stream()
                .filter(model -> model.topic().equals(STATES))
                .findFirst()
                .orElseThrow();
    }

    private void rebuilt() {
        await().atMost(Patience.FAR).until(() -> !summary().rebuilding());
    }

    private boolean hasFailed() {
        return rows.count("select count(*) from inbox_rebuild where topic = ? and failure is not null", STATES) == 1;
    }

    private void rebuiltByAnotherAttempt() {
        await().atMost(Patience.FAR).until(() -> {
            // Half a minute of silence passes in two seconds.
            rows.run("update inbox_rebuild set due_at = '-infinity' where due_at < now() + interval '28 seconds'");
            return !summary().rebuilding();
        });
    }

    /** A new state that the read model has by now. */
    private UUID heard(String note) {
        return heard(note, UUID.randomUUID());
    }

    /** The same, behind what is on the topic about somebody. */
    private UUID heard(String note, UUID key) {
        UUID about = UUID.randomUUID();
        states.send(key.toString(), Topic.headers(STATE, about, 1), note(note));
        await().atMost(Patience.FAR).until(() -> noted(about, note));
        return about;
    }

    private boolean noted(UUID about, String note) {
        return rows.count("""
                        select count(*) from sample_state s join sample_entity_state e using (aggregate_id)
                        where aggregate_id = ? and s.note = ?2 and e.note = ?2
                        """.replace("?2", "'" + note + "'"), about) == 1;
    }

    private boolean known(UUID about) {
        return rows.count("select count(*) from sample_state where aggregate_id = ?", about) == 1;
    }

    private static String note(String text) {
        return "{\"note\": \"" + text + "\"}";
    }
}
