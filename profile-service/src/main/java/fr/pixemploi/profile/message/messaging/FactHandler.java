package fr.pixemploi.profile.message.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import java.util.function.Consumer;

/**
 * Hears one kind of fact.
 *
 * @param form what this service reads of it
 */
record FactHandler<T>(String topic, String type, Class<T> form, Consumer<T> note) implements EventHandler {
    @Override
    public void handle(IncomingEvent event) {
        note.accept(event.read(form));
    }
}
