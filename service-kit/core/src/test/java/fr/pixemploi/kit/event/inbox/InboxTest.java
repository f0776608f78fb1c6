package fr.pixemploi.kit.event.inbox;

import static fr.pixemploi.kit.sample.SampleHandlers.FACT;
import static fr.pixemploi.kit.sample.SampleHandlers.FACTS;
import static fr.pixemploi.kit.sample.SampleHandlers.STATE;
import static fr.pixemploi.kit.sample.SampleHandlers.STATES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.pixemploi.kit.sample.SampleHandlers;
import fr.pixemploi.kit.sample.SampleRows;
import fr.pixemploi.kit.security.ErasedPeople;
import fr.pixemploi.kit.security.KnownPeople;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The inbox on a real broker and a real database. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class InboxTest {
    private record Message(String key, Map<String, String> headers, String value) {}

    @Inject
    SampleRows rows;

    @Inject
    DeadLetters deadLetters;

    @Inject
    ReadModels readModels;

    @Inject
    Unread unread;

    @Inject
    Inbox inbox;

    @Inject
    MeterRegistry metrics;

    @Inject
    Rewinds rewinds;

    @Inject
    Rebuilds rebuilds;

    @Inject
    ErasedPeople erased;

    @Inject
    KnownPeople known;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    private Topic facts;
    private Topic states;

    @BeforeEach
    void topics() {
        facts = new Topic(broker, FACTS);
        states = new Topic(broker, STATES);
    }

    @Test
    void givesEachEventOneEffectHoweverOftenItComes() {
        UUID about = UUID.randomUUID();
        Map<String, String> headers = Topic.headers(FACT, about, 1);
        for (int i = 0; i < 3; i++) facts.send(about.toString(), headers, note("once"));
        sentinel(about);
        assertThat(effects(headers)).isEqualTo(1);
    }

    @Test
    void knowsByTheHashOfTheirIdOfWhomItHeard() {
        UUID about = UUID.randomUUID();
        Map<String, String> headers = Topic.headers(FACT, about, 1);
        headers.put("ce_person", about.toString());
        facts.send(about.toString(), headers, note("heard of"));
        sentinel(about);
        assertThat(known.behind(ErasedPeople.hash(about))).containsExactly(about);
        assertThat(known.behind(ErasedPeople.hash(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void findsWhatATombstoneLeftOfWhomItHearsLaterThatTheyAreErased() {
        UUID about = UUID.randomUUID();
        Map<String, String> headers = Topic.headers(STATE, about, 2);
        headers.put("ce_person", about.toString());
        states.send(about.toString(), headers, null);
        stateSentinel(about);
        assertThat(rows.count("select count(*) from inbox_version where person_id = ?", about))
                .isEqualTo(1);
        assertThat(known.behind(ErasedPeople.hash(about))).containsExactly(about);
    }

    @Test
    void keepsTheNewestVersionOfAStateInAnyOrder() {
        UUID about = UUID.randomUUID();
        states.send(about.toString(), Topic.headers(STATE, about, 3), note("third"));
        states.send(about.toString(), Topic.headers(STATE, about, 1), note("first"));
        states.send(about.toString(), Topic.headers(STATE, about, 2), note("second"));
        stateSentinel(about);
        assertThat(rows.count("select count(*) from sample_state where aggregate_id = ? and note = 'third'", about))
                .isEqualTo(1);
    }

    @Test
    void takesAnOlderVersionOfANewerEpochForNewer() {
        UUID about = UUID.randomUUID();
        states.send(about.toString(), Topic.headers(STATE, about, 5), note("before the restore"));
        Map<String, String> restored = Topic.headers(STATE, about, 2);
        restored.put("ce_aggregateepoch", "1");
        states.send(about.toString(), restored, note("after the restore"));
        states.send(about.toString(), Topic.headers(STATE, about, 9), note("from before, late"));
        stateSentinel(about);
        assertThat(rows.count(
                        "select count(*) from sample_state where aggregate_id = ? and note = 'after the restore'",
                        about))
                .isEqualTo(1);
    }

    @Test
    void removesWhatATombstoneSaysIsGone() {
        UUID about = UUID.randomUUID();
        states.send(about.toString(), Topic.headers(STATE, about, 1), note("here"));
        states.send(about.toString(), Topic.headers(STATE, about, 2), null);
        stateSentinel(about);
        assertThat(rows.count("select count(*) from sample_state where aggregate_id = ?", about))
                .isZero();
    }

    @Test
    void buriesAMalformedMessageWithItsReasonAndGoesOn() {
        UUID about = UUID.randomUUID();
        Map<String, String> headers = Topic.headers(FACT, about, 1);
        headers.remove("ce_time");
        facts.send(about.toString(), headers, note("lost"));
        facts.send(about.toString(), Topic.headers(FACT, about, 1), "{\"note\": 12");
        facts.send(about.toString(), Topic.headers(FACT, about, 1), "{\"note\": \" \"}");
        sentinel(about);
        List<String> reasons = deadLetters.list(null, 200).stream()
                .map(DeadLetters.Entry::reason)
                .toList();
        assertThat(reasons).contains("header ce_time is missing", "the value is not JSON");
        assertThat(reasons).anyMatch(reason -> reason.contains("SampleHandlers.java"));
        await().atMost(Patience.FAR)
                .until(() -> new Topic(broker, "pathway.dead-letter")
                                .read(record -> record.value().contains("header ce_time is missing"))
                                .size()
                        >= 1);
    }

    @Test
    void buriesWhatAnotherServiceThanTheOwnerOfTheTopicSays() {
        UUID about = UUID.randomUUID();
        Map<String, String> forged = Topic.headers(FACT, about, 1);
        forged.put("ce_source", "/pathway-service");
        facts.send(about.toString(), forged, note("forged"));
        sentinel(about);
        assertThat(effects(forged)).isZero();
        assertThat(deadLetters.list(null, 200))
                .anyMatch(letter ->
                        letter.reason().equals("header ce_source is not /assessment-service, which owns the topic"));
    }

    @Test
    void buriesWhatTheDatabaseWillNeverTakeInsteadOfWaiting() {
        UUID about = UUID.randomUUID();
        Map<String, String> headers = Topic.headers(FACT, about, 1);
        facts.send(about.toString(), headers, note("nul \\u0000 character"));
        sentinel(about);
        assertThat(effects(headers)).isZero();
        assertThat(deadLetters.list(null, 200))
                .anyMatch(letter -> letter.reason().startsWith("the database does not take a value"));
    }

    @Test
    void keepsNothingOfWhatAMessageSaysInItsReason() {
        UUID about = UUID.randomUUID();
        facts.send(about.toString(), Topic.headers(FACT, about, 1), "{\"note\": {\"Margaux Exemple\": 1}}");
        sentinel(about);
        assertThat(deadLetters.list(null, 200))
                .extracting(DeadLetters.Entry::reason)
                .anyMatch(reason -> reason.contains("at /note"))
                .noneMatch(reason -> reason.contains("Margaux"));
        assertThat(Unmendable.reason(new IllegalArgumentException("Invalid UUID string: Margaux Exemple")))
                .hasValueSatisfying(reason -> assertThat(reason).doesNotContain("Margaux"));
        assertThat(Unmendable.reason(new IllegalStateException(
                        new SQLException("invalid input syntax for type uuid: \"Margaux Exemple\"", "22P02"))))
                .hasValueSatisfying(
                        reason -> assertThat(reason).contains("22P02").doesNotContain("Margaux"));
    }

    @Test
    void takesAMissingValueForAFaultOfTheMessageAndADeadDatabaseForOneOfTheMoment() {
        assertThat(Unmendable.reason(new NullPointerException("accounts"))).hasValue("a value is missing: accounts");
        assertThat(Unmendable.reason(new IllegalStateException(new SQLException("too long", "22001"))))
                .isPresent();
        assertThat(Unmendable.reason(new IllegalStateException(new SQLException("gone", "08006"))))
                .isEmpty();
        // The row that it names may come with news of another topic.
        assertThat(Unmendable.reason(new IllegalStateException(new SQLException("foreign key", "23503"))))
                .isEmpty();
    }

    @Test
    void skipsATypeThatItDoesNotKnow() {
        UUID about = UUID.randomUUID();
        facts.send(about.toString(), Topic.headers("fr.pixemploi.sample.unheard-of.v1", about, 1), note("new"));
        sentinel(about);
        assertThat(deadLetters.list(null, 200))
                .noneMatch(letter -> letter.reason().contains("unheard-of"));
    }

    @Test
    void triesAgainWhatFailsForNowAndKeepsTheOrder() {
        UUID about = UUID.randomUUID();
        SampleHandlers.FAILURES.set(2);
        Map<String, String> flaky = Topic.headers(FACT, about, 1);
        facts.send(about.toString(), flaky, note("flaky"));
        sentinel(about);
        assertThat(effects(flaky)).isEqualTo(1);
        assertThat(SampleHandlers.FAILURES.get()).isNegative();
    }

    @Test
    void tellsHowMuchOfATopicWaitsToBeReadAlsoBehindWhatFailsForNow() {
        UUID about = UUID.randomUUID();
        stateSentinel(about);
        await().atMost(Patience.FAR).until(() -> unread.of(STATES).equals(OptionalLong.of(0)));
        SampleHandlers.FAILURES.set(50);
        states.send(about.toString(), Topic.headers(STATE, about, 1), note("flaky"));
        states.send(about.toString(), Topic.headers(STATE, UUID.randomUUID(), 1), note("behind it"));
        // Asked of the gauge until it tells: whenever partitions are shared out anew, nothing is known for a moment.
        Gauge told = metrics.get("inbox.unread").tag("topic", STATES).gauge();
        await().atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(told.value()).isEqualTo(2));
        SampleHandlers.FAILURES.set(0);
        await().atMost(Patience.FAR).until(() -> unread.of(STATES).equals(OptionalLong.of(0)));
        assertThat(unread.of("nobody.reads.this")).isEmpty();
    }

    @Test
    void countsEveryOutcomeOfEveryTopicFromTheStartSoThatAFirstOneIsARise() {
        for (String topic : inbox.topics()) {
            assertThat(metrics.find("inbox.dead.letters").tag("topic", topic).counter())
                    .isNotNull();
            for (Inbox.Outcome outcome : Inbox.Outcome.values())
                assertThat(metrics.find("inbox.events")
                                .tags("topic", topic, "outcome", Sql.lowerCase(outcome))
                                .counter())
                        .isNotNull();
        }
    }

    @Test
    void dropsNewsOfAnErasedPersonBeforeAnyEffect() {
        UUID person = UUID.randomUUID();
        erased.add(ErasedPeople.hash(person));
        Map<String, String> headers = Topic.headers(FACT, person, 1);
        headers.put("ce_person", person.toString());
        facts.send(person.toString(), headers, note("back again"));
        sentinel(person);
        assertThat(effects(headers)).isZero();
    }

    @Test
    void removesWhatIsLeftOfAnErasedPersonWhenTheTombstoneComesAfterTheErasure() {
        UUID person = UUID.randomUUID();
        states.send(person.toString(), Topic.headers(STATE, person, 1), note("here"));
        stateSentinel(person);
        erased.add(ErasedPeople.hash(person));
        Map<String, String> tombstone = Topic.headers(STATE, person, 2);
        tombstone.put("ce_person", person.toString());
        states.send(person.toString(), tombstone, null);
        stateSentinel(person);
        assertThat(rows.count("select count(*) from sample_state where aggregate_id = ?", person))
                .isZero();
        assertThat(known.behind(ErasedPeople.hash(person))).isEmpty();
    }

    @Test
    void leavesTheRowsOfSomebodyErasedToTheSweepThatCountsThemFirst() {
        UUID person = UUID.randomUUID();
        states.send(person.toString(), Topic.headers(STATE, person, 1), note("here"));
        stateSentinel(person);
        UUID erasure = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> erased.begin(erasure, List.of(ErasedPeople.hash(person))));
        Map<String, String> tombstone = Topic.headers(STATE, person, 2);
        tombstone.put("ce_person", person.toString());
        states.send(person.toString(), tombstone, null);
        stateSentinel(person);
        assertThat(rows.count("select count(*) from sample_state where aggregate_id = ?", person))
                .isEqualTo(1);
        rows.run("delete from erasure_work where erasure_id = ?", erasure);
    }

    @Test
    void reachesTheSameStateFromShuffledDuplicatedAndReplayedEvents() {
        UUID seedOfNames = UUID.randomUUID();
        List<UUID> things = new ArrayList<>();
        List<Message> told = new ArrayList<>();
        for (int thing = 0; thing < 12; thing++) {
            UUID about = UUID.nameUUIDFromBytes(
                    (seedOfNames + "/" + thing).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            things.add(about);
            for (int version = 1; version <= 5; version++) {
                told.add(new Message(
                        about.toString(), Topic.headers(STATE, about, version), note(thing + " at " + version)));
            }
        }
        told.addAll(List.copyOf(told));
        Collections.shuffle(told, new Random(7));
        told.forEach(message -> states.send(message.key(), message.headers(), message.value()));
        things.forEach(this::stateSentinel);
        for (UUID about : things) {
            assertThat(rows.count(
                            "select count(*) from sample_state where aggregate_id = ? and note like '%at 5'", about))
                    .isEqualTo(1);
        }
        ReadModels.Summary before = summary();
        rebuilds.rebuild(STATES);
        await().atMost(Patience.FAR).until(() -> summary().equals(before));
    }

    @Test
    void readsATopicAgainFromATimeWithoutASecondEffect() {
        UUID about = UUID.randomUUID();
        Map<String, String> kept = Topic.headers(FACT, about, 1);
        Map<String, String> lost = Topic.headers(FACT, about, 1);
        facts.send(about.toString(), kept, note("kept"));
        facts.send(about.toString(), lost, note("lost"));
        sentinel(about);
        // What a restored backup has forgotten: the effect and the inbox row of the later event.
        rows.run("delete from sample_fact where id = ?", lost.get("ce_id"));
        rows.run("delete from inbox_event where event_id = ?::uuid", lost.get("ce_id"));
        rewinds.rewind(FACTS, OffsetDateTime.now(ZoneOffset.UTC).minusHours(1));
        await().atMost(Patience.FAR).until(() -> effects(lost) == 1);
        assertThat(effects(kept)).isEqualTo(1);
    }

    @Test
    void neverReadsOnFromATimeThatIsAheadOfWhatWasRead() {
        UUID about = UUID.randomUUID();
        Map<String, String> waiting = Topic.headers(FACT, about, 1);
        SampleHandlers.FAILURES.set(4);
        facts.send(about.toString(), waiting, note("flaky"));
        await().atMost(Patience.FAR).until(() -> SampleHandlers.FAILURES.get() < 4);
        // Nobody has handled it yet, and the time is after it.
        rewinds.rewind(FACTS, OffsetDateTime.now(ZoneOffset.UTC));
        await().atMost(Patience.FAR).until(() -> effects(waiting) == 1);
    }

    @Test
    void replaysADeadLetterOnceItsHandlerCanReadIt() {
        UUID id = UUID.randomUUID();
        Map<String, String> headers = Topic.headers(FACT, id, 1);
        headers.put("ce_source", "/assessment-service");
        deadLetters.bury(
                new CloudEvents.Raw(
                        FACTS,
                        0,
                        -id.hashCode() - 1L,
                        id.toString(),
                        headers,
                        note("late").getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "an older version could not read it");
        UUID letter = deadLetters.list(null, 200).stream()
                .filter(entry -> entry.reason().startsWith("an older"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(deadLetters.replay(letter)).contains("applied");
        assertThat(effects(headers)).isEqualTo(1);
        assertThat(deadLetters.replay(letter)).contains("duplicate");
        assertThat(deadLetters.replay(UUID.randomUUID())).isEmpty();
    }

    private static String note(String text) {
        return "{\"note\": \"" + text + "\", \"added later\": true}";
    }

    private ReadModels.Summary summary() {
        return readModels.digested().stream()
                .filter(model -> model.topic().equals(STATES))
                .findFirst()
                .orElseThrow();
    }

    private long effects(Map<String, String> headers) {
        return rows.count("select count(*) from sample_fact where id = ?", headers.get("ce_id"));
    }

    /** Same key, same partition: once it has had its effect, so has everything sent before. */
    private void sentinel(UUID about) {
        Map<String, String> last = Topic.headers(FACT, about, 1);
        facts.send(about.toString(), last, note("last"));
        await().atMost(Patience.FAR).until(() -> effects(last) == 1);
    }

    private void stateSentinel(UUID about) {
        UUID other = UUID.randomUUID();
        states.send(about.toString(), Topic.headers(STATE, other, 1), note("last"));
        await().atMost(Patience.FAR)
                .until(() -> rows.count("select count(*) from sample_state where aggregate_id = ?", other) == 1);
    }
}
