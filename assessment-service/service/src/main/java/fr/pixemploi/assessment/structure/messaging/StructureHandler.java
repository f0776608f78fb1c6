package fr.pixemploi.assessment.structure.messaging;

import fr.pixemploi.assessment.structure.application.LearnStructure;
import fr.pixemploi.assessment.structure.domain.Structure;
import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.MalformedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears which structures there are, and of which each is a part. */
@ApplicationScoped
class StructureHandler implements EventHandler {
    record State(
            @Nullable String name,
            @Nullable String kind,
            @Nullable UUID parentId,
            @Nullable String timeZone) {}

    private final LearnStructure learnStructure;

    StructureHandler(LearnStructure learnStructure) {
        this.learnStructure = learnStructure;
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
    public List<String> readModel() {
        return List.of("structure");
    }

    @Override
    public void handle(IncomingEvent event) {
        if (event.deleted()) {
            learnStructure.forget(event.aggregateId());
            return;
        }
        State state = event.read(State.class);
        if (state.name() == null || state.kind() == null || state.timeZone() == null)
            throw new MalformedEvent("a structure needs name, kind and timeZone");
        learnStructure.handle(new Structure(
                event.aggregateId(), state.parentId(), state.name(), state.kind(), zone(state.timeZone())));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new MalformedEvent("there is no time zone " + name);
        }
    }
}
