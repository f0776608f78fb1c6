package fr.pixemploi.kit.security;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hears whom to erase. */
@ApplicationScoped
class ErasureHandler implements EventHandler {
    /** @param personHashes of the person's id and of each file joined to it */
    private record Erased(UUID erasureId, List<String> personHashes) {}

    private final ErasedPeople erased;
    private final String topic;

    ErasureHandler(ErasedPeople erased, @ConfigProperty(name = "pixemploi.kit.erasure-topic") String topic) {
        this.erased = erased;
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
        Erased told = event.read(Erased.class);
        erased.begin(told.erasureId(), told.personHashes());
    }
}
