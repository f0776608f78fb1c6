package fr.pixemploi.kit.event;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hears one kind of fact, of which nothing but its document matters.
 *
 * @param topic of facts; states have a handler of their own, since they can be gone
 * @param form what the service reads of it
 * @param hear a use case
 */
public record FactHandler<T>(String topic, String type, Class<T> form, Consumer<T> hear) implements EventHandler {
    public FactHandler {
        if (topic.endsWith(".state")) throw new IllegalArgumentException(topic + " carries states");
    }

    /**
     * For the constructor of a form: what a fact must tell.
     *
     * @throws IllegalArgumentException when one of the fields is missing, which makes the message malformed
     */
    public static void need(String names, @Nullable Object... fields) {
        if (Arrays.asList(fields).contains(null)) throw new IllegalArgumentException("it needs " + names);
    }

    @Override
    public void handle(IncomingEvent event) {
        hear.accept(event.read(form));
    }
}
