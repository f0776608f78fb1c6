package fr.pixemploi.kit.event;

import static fr.pixemploi.kit.sample.SampleHandlers.FACT;
import static fr.pixemploi.kit.sample.SampleHandlers.FACTS;
import static fr.pixemploi.kit.sample.SampleHandlers.OWN_STATES;
import static fr.pixemploi.kit.sample.SampleHandlers.STATE;
import static fr.pixemploi.kit.sample.SampleHandlers.TOLD_AGAIN;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.pixemploi.kit.event.inbox.ConsentNews;
import fr.pixemploi.kit.event.inbox.Restores;
import fr.pixemploi.kit.event.outbox.Outbox;
import fr.pixemploi.kit.sample.SampleRows;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** A service outside the local profile, on a broker with TLS, users and access rules: each of its clients gets through. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
@QuarkusTestResource(value = SecuredKafka.class, restrictToAnnotatedClass = true)
class SecuredKafkaTest {
    @Inject
    KafkaConnection kafka;

    @Inject
    Outbox outbox;

    @Inject
    Restores restores;

    @Inject
    ConsentNews consentNews;

    @Inject
    SampleRows rows;

    @Test
    void itHearsSpeaksAndRestoresAndKnowsWhenTheBrokerIsAway() throws Exception {
        UUID about = UUID.randomUUID();
        Map<String, String> headers = Topic.headers(FACT, about, 1);
        headers.put("ce_source", "/assessment-service");
        Map<String, Object> other = kafka.settings(Map.of(), Map.of());
        other.computeIfPresent(
                "sasl.jaas.config", (name, login) -> login.toString().replace("pathway-", "assessment-"));
        try (var producer = new KafkaProducer<>(other, new StringSerializer(), new ByteArraySerializer())) {
            var record = new ProducerRecord<>(
                    FACTS, about.toString(), "{\"note\": \"heard\"}".getBytes(StandardCharsets.UTF_8));
            headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
        }
        await().atMost(Patience.FAR)
                .until(() -> rows.count("select count(*) from sample_fact where id = ?", headers.get("ce_id")) == 1);

        QuarkusTransaction.requiringNew()
                .run(() ->
                        outbox.append(OutgoingEvent.state(OWN_STATES, STATE, about, 1, null, Map.of("note", "said"))));
        await().atMost(Patience.FAR)
                .until(() -> rows.count(
                                "select count(*) from outbox_event where aggregate_id = ? and sent_at is not null",
                                about)
                        == 1);
        restores.raiseEpoch();
        assertThat(TOLD_AGAIN).anyMatch(event -> event.aggregateId().equals(about));

        await().atMost(Patience.FAR).until(consentNews::areFresh);
        long broker = ConfigProvider.getConfig().getValue(SecuredKafka.PID, Long.class);
        ProcessHandle.of(broker).orElseThrow().destroy();
        await().atMost(Patience.FAR).until(() -> !consentNews.areFresh());
    }

    @Test
    void thePageThatTriesOperationsIsForOnesOwnMachine() {
        given().get("/q/swagger-ui/").then().statusCode(404);
        given().get("/q/openapi").then().statusCode(200);
    }
}
