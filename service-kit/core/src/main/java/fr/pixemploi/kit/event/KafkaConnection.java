package fr.pixemploi.kit.event;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How this service reaches Kafka: every setting {@code kafka.*} of its configuration, for all of its producers and consumers. Outside
 * one's own machine that is by TLS, and each side knows who the other one is.
 */
@ApplicationScoped
public class KafkaConnection {
    private final Map<String, Object> configured;
    private final boolean local;

    KafkaConnection(
            @Identifier("default-kafka-broker") Map<String, Object> configured,
            @ConfigProperty(name = "pixemploi.local") boolean local) {
        this.configured = configured;
        this.local = local;
    }

    /**
     * The settings of one client.
     *
     * @param usual what holds unless the configuration says otherwise
     * @param promised what holds in any case, since what the service promises rests on it
     */
    public Map<String, Object> settings(Map<String, Object> usual, Map<String, Object> promised) {
        Map<String, Object> settings = new HashMap<>(usual);
        settings.putAll(configured);
        // Quarkus adds one of its own: who reads in a group says in which.
        settings.remove("group.id");
        settings.putAll(promised);
        return settings;
    }

    /** A client that reads, by settings as {@link #settings} makes them. */
    public Consumer<String, byte[]> consumer(Map<String, Object> settings) {
        return new KafkaConsumer<>(settings);
    }

    /** A client that writes, by settings as {@link #settings} makes them. */
    public Producer<String, byte[]> producer(Map<String, Object> settings) {
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** Before any client is made. */
    void refuseOpenDoors(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        if (!local && !isLocked(new HashMap<>(configured)))
            throw new ConfigurationException(
                    "Kafka without TLS and authentication is for pixemploi.local=true only. Set"
                            + " kafka.security.protocol to SASL_SSL, or to SSL with a key store, and check the broker's name");
    }

    /** TLS with the broker's name checked, and a name of one's own by SASL or by certificate. */
    static boolean isLocked(Map<String, Object> settings) {
        String check = text(settings, "ssl.endpoint.identification.algorithm", "https");
        boolean certificate = !text(settings, "ssl.keystore.location", text(settings, "ssl.keystore.key", ""))
                .isEmpty();
        return !check.isEmpty()
                && switch (text(settings, "security.protocol", "PLAINTEXT")) {
                    case "SASL_SSL" -> true;
                    case "SSL" -> certificate;
                    default -> false;
                };
    }

    private static String text(Map<String, Object> settings, String name, String absent) {
        return String.valueOf(settings.getOrDefault(name, absent)).strip();
    }
}
