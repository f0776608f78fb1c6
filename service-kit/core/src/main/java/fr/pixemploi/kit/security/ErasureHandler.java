package fr.pixemploi.kit.security;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Learns who was erased. */
@ApplicationScoped
class ErasureHandler implements EventHandler {
    /** @param personHashes of the person's id and of each file joined to it */
    private record Erased(List<String> personHashes) {}

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
        event.read(Erased.class).personHashes().forEach(erased::add);
    }
}
