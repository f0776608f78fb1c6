package fr.pixemploi.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.Patience;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The broker under the services: all topics of the list, and messages that outlive it. */
class KafkaBrokerTest {
    @TempDir
    Path data;

    @Test
    void hasTheTopicsOfTheListAndKeepsMessagesOverARestart() throws Exception {
        List<NewTopic> listed = Topics.read(Workspace.find().topics());
        KafkaBroker first = KafkaBroker.start(data, 0);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", first.bootstrapServers()))) {
            Set<String> names = admin.listTopics().names().get();
            assertThat(names).containsAll(listed.stream().map(NewTopic::name).toList());
            var erasure = new ConfigResource(ConfigResource.Type.TOPIC, "profile.erasure");
            var state = new ConfigResource(ConfigResource.Type.TOPIC, "profile.beneficiary.state");
            var configs = admin.describeConfigs(List.of(erasure, state)).all().get();
            assertThat(configs.get(erasure).get("retention.ms").value()).isEqualTo("-1");
            assertThat(configs.get(state).get("cleanup.policy").value()).isEqualTo("compact");
        }
        send(first, "kept");
        first.stop();

        KafkaBroker second = KafkaBroker.start(data, 0);
        assertThat(readFirst(second)).isEqualTo("kept");
        second.kill();
        try (KafkaBroker third = KafkaBroker.start(data, 0)) {
            assertThat(readFirst(third)).isEqualTo("kept");
        }
    }

    private static void send(KafkaBroker broker, String text) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("profile.beneficiary", 0, null, text.getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
    }

    private static String readFirst(KafkaBroker broker) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            TopicPartition partition = new TopicPartition("profile.beneficiary", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            ConsumerRecords<byte[], byte[]> records = consumer.poll(Patience.FAR);
            return new String(records.iterator().next().value(), StandardCharsets.UTF_8);
        }
    }
}
