package fr.pixemploi.kit.event.inbox;

import static fr.pixemploi.kit.sample.SampleHandlers.OWN_STATES;
import static fr.pixemploi.kit.sample.SampleHandlers.STATE;
import static fr.pixemploi.kit.sample.SampleHandlers.TOLD_AGAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.KafkaConnection;
import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import fr.pixemploi.kit.sample.SampleRows;
import fr.pixemploi.kit.security.ErasedPeople;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a service does once its database came back from a backup. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class RestoresTest {
    @Inject
    Restores restores;

    @Inject
    KafkaConnection kafka;

    @Inject
    Outbox outbox;

    @Inject
    SampleRows rows;

    @Inject
    ErasedPeople erased;

    @BeforeEach
    void nothingTold() {
        TOLD_AGAIN.clear();
    }

    @Test
    void isToldWhatItHadSaidAndSpeaksInANewEpochFromThenOn() {
        UUID about = UUID.randomUUID();
        say(about, 7);
        Restores.Raised raised = restores.raiseEpoch();
        assertThat(TOLD_AGAIN)
                .filteredOn(event -> event.aggregateId().equals(about))
                .extracting(IncomingEvent::aggregateVersion)
                .containsExactly(7L);
        assertThat(raised.topics())
                .singleElement()
                .satisfies(topic -> assertThat(topic.takenOver()).isEqualTo(TOLD_AGAIN.size()));
        say(about, 2);
        assertThat(epochs(about)).containsExactly(raised.epoch() - 1, raised.epoch());
    }

    @Test
    void anEpochThatTheBackupForgotIsNotUsedAgain() {
        UUID about = UUID.randomUUID();
        long first = restores.raiseEpoch().epoch();
        say(about, 1);
        // The same older dump once more.
        rows.run("update outbox_epoch set number = 0");
        assertThat(restores.raiseEpoch().epoch()).isGreaterThan(first);
    }

    @Test
    void nobodyWhoWasErasedComesBack() {
        UUID person = UUID.randomUUID();
        say(person, 1);
        erased.add(ErasedPeople.hash(person));
        restores.raiseEpoch();
        assertThat(TOLD_AGAIN).noneMatch(event -> event.aggregateId().equals(person));
    }

    @Test
    void itIsToldWhatIsBeingSaidAsItBegins() throws Exception {
        UUID about = UUID.randomUUID();
        Map<String, Object> writing = kafka.settings(Map.of(), Map.of("transactional.id", "restores-test"));
        try (var producer = kafka.producer(writing);
                var thread = Executors.newSingleThreadExecutor()) {
            producer.initTransactions();
            producer.beginTransaction();
            var record = new ProducerRecord<>(OWN_STATES, about.toString(), "{}".getBytes(StandardCharsets.UTF_8));
            Topic.headers(STATE, about, 1)
                    .forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
            record.headers().add("ce_source", "/pathway-service".getBytes(StandardCharsets.UTF_8));
            producer.send(record).get();
            var raised = thread.submit(restores::raiseEpoch);
            assertThatThrownBy(() -> raised.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            producer.commitTransaction();
            raised.get();
        }
        assertThat(TOLD_AGAIN).anyMatch(event -> event.aggregateId().equals(about));
    }

    @Test
    void whatWaitedInTheBackupDoesNotStandLastBeforeWhatIsNewer() {
        UUID about = UUID.randomUUID();
        Map<String, String> newer = Topic.headers(STATE, about, 2);
        newer.put("ce_aggregateepoch", Long.toString(restores.raiseEpoch().epoch()));
        Topic.of(OWN_STATES).send(about.toString(), newer, "{\"note\": \"newer\"}");
        say(about, 1);
        long epoch = restores.raiseEpoch().epoch();
        await().atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(epochs(about)).last().isEqualTo(epoch));
        ConsumerRecord<String, String> last = Topic.of(OWN_STATES)
                .read(record -> record.key().equals(about.toString()))
                .getLast();
        assertThat(Topic.header(last, "ce_aggregateversion")).isEqualTo("2");
        assertThat(last.value()).contains("newer");
    }

    @Test
    void whatAnotherServicePutThereIsNotTakenOver() {
        UUID about = UUID.randomUUID();
        Map<String, String> forged = Topic.headers(STATE, about, 1);
        forged.put("ce_source", "/profile-service");
        Topic.of(OWN_STATES).send(about.toString(), forged, "{\"note\": \"forged\"}");
        restores.raiseEpoch();
        assertThat(TOLD_AGAIN).noneMatch(event -> event.aggregateId().equals(about));
    }

    private void say(UUID about, long version) {
        int before = epochs(about).size();
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(
                        OutgoingEvent.state(OWN_STATES, STATE, about, version, about, Map.of("note", "said"))));
        await().atMost(Patience.FAR).until(() -> epochs(about).size() > before);
    }

    private static List<Long> epochs(UUID about) {
        return Topic.of(OWN_STATES).read(record -> record.key().equals(about.toString())).stream()
                .map(record -> Long.valueOf(Topic.header(record, "ce_aggregateepoch")))
                .toList();
    }
}
