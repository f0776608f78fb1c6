package fr.pixemploi.kit.security;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Learns who was erased. */
@ApplicationScoped
class ErasureHandler implements EventHandler {
    private record Erased(String personHash) {}

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
        erased.add(event.read(Erased.class).personHash());
    }
}
