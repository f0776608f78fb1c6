package fr.pixemploi.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.Patience;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may write and read what on a broker with the rules of the list of topics: every service, every topic. */
class SecuredKafkaTest {
    private static SecuredKafkaBroker broker;

    @BeforeAll
    static void start(@TempDir Path run) throws Exception {
        broker = SecuredKafkaBroker.start(Workspace.find(), run);
        try (var producer = producer(SecuredKafkaBroker.ADMIN, "of the test")) {
            producer.initTransactions();
            for (JsonNode topic : topics())
                assertThat(writes(producer, topic.path("name").asText())).isTrue();
        }
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void aServiceWritesToItsOwnTopicsAndToNoOther() throws Exception {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Service service : Service.values()) {
            try (var producer = producer(service.folder(), service.folder() + "-outbox-0")) {
                producer.initTransactions();
                for (JsonNode topic : topics()) {
                    boolean owner = topic.path("producer").asText().equals(service.label());
                    tried++;
                    if (writes(producer, topic.path("name").asText()) != owner) wrong.add(service + " and " + topic);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isEqualTo(4 * topics().size());
    }

    @Test
    void aServiceReadsWhatItConsumesAndItsOwnStatesAndNothingElse() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Service service : Service.values()) {
            try (var consumer = new KafkaConsumer<>(
                    settings(service.folder()), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
                for (JsonNode topic : topics()) {
                    if (reads(consumer, topic.path("name").asText()) != isFor(service, topic))
                        wrong.add(service + " and " + topic);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isFor(Service service, JsonNode topic) {
        for (JsonNode each : topic.path("consumers")) if (each.asText().equals(service.label())) return true;
        return topic.path("producer").asText().equals(service.label())
                && topic.path("kind").asText().equals("state");
    }

    @Test
    void aTopicIsNamedForTheServiceThatWritesToIt() throws Exception {
        for (JsonNode topic : topics())
            assertThat(topic.path("name").asText())
                    .startsWith(topic.path("producer").asText() + ".");
    }

    @Test
    void nobodyTakesTheShardsOrTheGroupOfAnother() {
        try (var producer = producer("pathway-service", "profile-service-outbox-0")) {
            assertThatThrownBy(producer::initTransactions).isInstanceOf(AuthorizationException.class);
        }
        Map<String, Object> thief = settings("pathway-service");
        thief.put("group.id", "profile-service");
        try (var consumer = new KafkaConsumer<>(thief, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("profile.sharing.state"));
            assertThatThrownBy(() -> consumer.poll(Patience.FAR)).isInstanceOf(AuthorizationException.class);
        }
    }

    @Test
    void whoHasNoPasswordIsNotHeard() {
        Map<String, Object> stranger = settings("profile-service");
        stranger.computeIfPresent(
                "sasl.jaas.config", (name, login) -> login.toString().replace("password=\"", "password=\"x"));
        try (Admin admin = Admin.create(stranger)) {
            assertThatThrownBy(() -> admin.listTopics().names().get())
                    .cause()
                    .isInstanceOf(SaslAuthenticationException.class);
        }
    }

    private static JsonNode topics() throws Exception {
        return new YAMLMapper().readTree(Workspace.find().topics().toFile()).path("topics");
    }

    private static Map<String, Object> settings(String user) {
        return new HashMap<>(broker.settings(user));
    }

    private static KafkaProducer<byte[], byte[]> producer(String user, String id) {
        Map<String, Object> settings = settings(user);
        settings.put("transactional.id", id);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static boolean writes(KafkaProducer<byte[], byte[]> producer, String topic) throws Exception {
        producer.beginTransaction();
        try {
            producer.send(new ProducerRecord<>(topic, 0, new byte[] {1}, new byte[] {2}))
                    .get();
            producer.commitTransaction();
            return true;
        } catch (ExecutionException e) {
            producer.abortTransaction();
            if (e.getCause() instanceof TopicAuthorizationException) return false;
            throw e;
        }
    }

    /** Something stands on each topic. */
    private static boolean reads(KafkaConsumer<byte[], byte[]> consumer, String topic) {
        TopicPartition partition = new TopicPartition(topic, 0);
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        try {
            return !consumer.poll(Patience.FAR).isEmpty();
        } catch (TopicAuthorizationException e) {
            return false;
        }
    }
}
