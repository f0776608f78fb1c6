package fr.pixemploi.pathway.registration.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.pathway.registration.application.LearnRegistrations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Hears which structures have a file of a person: what they offer to their own people is theirs to choose from. */
@ApplicationScoped
class RegistrationHandler implements EventHandler {
    private record State(@Nullable List<UUID> structureIds) {}

    private final LearnRegistrations learn;
    private final String topic;

    RegistrationHandler(LearnRegistrations learn, @ConfigProperty(name = "pixemploi.kit.account-topic") String topic) {
        this.learn = learn;
        this.topic = topic;
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public String type() {
        return "fr.pixemploi.profile.beneficiary-state.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        List<UUID> structures = event.deleted() ? null : event.read(State.class).structureIds();
        learn.handle(event.aggregateId(), structures == null ? List.of() : structures);
    }

    @Override
    public List<String> readModel() {
        return List.of("registration");
    }
}
