package fr.pixemploi.kit.event;

import java.util.function.Consumer;

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

    @Override
    public void handle(IncomingEvent event) {
        hear.accept(event.read(form));
    }
}
