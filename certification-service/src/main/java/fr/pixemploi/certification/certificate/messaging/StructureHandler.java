package fr.pixemploi.certification.certificate.messaging;

import fr.pixemploi.certification.certificate.application.LearnCentreName;
import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.MalformedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hears the names of structures, since a certificate prints that of its centre. */
@ApplicationScoped
class StructureHandler implements EventHandler {
    private record Structure(@Nullable String name) {}

    private final LearnCentreName learnCentreName;

    StructureHandler(LearnCentreName learnCentreName) {
        this.learnCentreName = learnCentreName;
    }

    @Override
    public String topic() {
        return "profile.structure.state";
    }

    @Override
    public String type() {
        return "fr.pixemploi.profile.structure-state.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        if (event.deleted()) {
            learnCentreName.forget(event.aggregateId());
            return;
        }
        String name = event.read(Structure.class).name();
        if (name == null) throw new MalformedEvent("name is missing");
        learnCentreName.handle(event.aggregateId(), name);
    }

    @Override
    public List<String> readModel() {
        return List.of("structure_name");
    }
}
