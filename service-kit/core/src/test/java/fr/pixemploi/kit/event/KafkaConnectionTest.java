package fr.pixemploi.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No service speaks to a broker that anyone may read or write. */
class KafkaConnectionTest {
    private static final Map<String, Object> PLAIN = Map.of("bootstrap.servers", "kafka:9092");

    @Test
    void aStartWithoutALockIsRefusedWithOneLine() {
        for (Map<String, Object> open : java.util.List.of(
                PLAIN,
                Map.<String, Object>of("security.protocol", "PLAINTEXT"),
                Map.<String, Object>of("security.protocol", "SASL_PLAINTEXT"),
                // TLS, but anybody may come.
                Map.<String, Object>of("security.protocol", "SSL"),
                // TLS with whoever answers.
                Map.<String, Object>of("security.protocol", "SASL_SSL", "ssl.endpoint.identification.algorithm", "")))
            assertThatThrownBy(() -> new KafkaConnection(open, false).refuseOpenDoors(new StartupEvent()))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageStartingWith("Kafka without TLS and authentication")
                    .hasMessageNotContaining("\n")
                    .hasNoCause();
    }

    @Test
    void usersWithPasswordsOverTlsAndClientCertificatesAreTaken() {
        for (Map<String, Object> locked : java.util.List.of(
                Map.<String, Object>of("security.protocol", "SASL_SSL", "sasl.mechanism", "SCRAM-SHA-512"),
                Map.<String, Object>of("security.protocol", "SSL", "ssl.keystore.location", "/etc/kafka/key.p12")))
            assertThatCode(() -> new KafkaConnection(locked, false).refuseOpenDoors(new StartupEvent()))
                    .doesNotThrowAnyException();
    }

    @Test
    void onOnesOwnMachineNothingIsAsked() {
        assertThatCode(() -> new KafkaConnection(PLAIN, true).refuseOpenDoors(new StartupEvent()))
                .doesNotThrowAnyException();
    }

    @Test
    void theConfigurationCountsMoreThanWhatIsUsualAndLessThanWhatIsPromised() {
        Map<String, Object> configured =
                Map.of("linger.ms", "5", "acks", "0", "ssl.truststore.location", "/t", "group.id", "of Quarkus");
        assertThat(new KafkaConnection(configured, true)
                        .settings(Map.of("linger.ms", "0", "batch.size", 1), Map.of("acks", "all")))
                .isEqualTo(Map.of("linger.ms", "5", "batch.size", 1, "acks", "all", "ssl.truststore.location", "/t"));
    }
}
