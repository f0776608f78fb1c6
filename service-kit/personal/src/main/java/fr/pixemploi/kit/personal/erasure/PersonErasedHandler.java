package fr.pixemploi.kit.personal.erasure;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hears whom to erase; core hears in the same transaction whose news to drop. */
@ApplicationScoped
class PersonErasedHandler implements EventHandler {
    private record Erased(UUID erasureId, List<String> personHashes) {}

    private final Erasures erasures;
    private final String topic;

    PersonErasedHandler(Erasures erasures, @ConfigProperty(name = "pixemploi.kit.erasure-topic") String topic) {
        this.erasures = erasures;
        this.topic = topic;
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public String type() {
        return "fr.pixemploi.profile.person-erased.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        Erased erased = event.read(Erased.class);
        erasures.note(erased.erasureId(), erased.personHashes());
    }
}
