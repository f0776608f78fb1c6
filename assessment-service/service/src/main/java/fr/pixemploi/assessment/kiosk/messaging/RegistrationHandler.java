package fr.pixemploi.assessment.kiosk.messaging;

import fr.pixemploi.assessment.kiosk.application.LearnRegistrations;
import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Hears which structures registered a person: their advisers may make codes for that person, others may not. */
@ApplicationScoped
class RegistrationHandler implements EventHandler {
    record State(@Nullable List<UUID> structureIds) {}

    private final LearnRegistrations learnRegistrations;
    private final String topic;

    RegistrationHandler(
            LearnRegistrations learnRegistrations, @ConfigProperty(name = "pixemploi.kit.account-topic") String topic) {
        this.learnRegistrations = learnRegistrations;
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
        learnRegistrations.handle(event.aggregateId(), structures == null ? List.of() : structures);
    }

    @Override
    public List<String> readModel() {
        return List.of("registration");
    }
}
