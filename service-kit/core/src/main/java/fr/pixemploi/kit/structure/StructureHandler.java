package fr.pixemploi.kit.structure;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.MalformedEvent;
import io.quarkus.arc.properties.UnlessBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Learns which structures there are, and which one each belongs to. The service that owns them does not listen to itself. */
@ApplicationScoped
@UnlessBuildProperty(name = "pixemploi.kit.owns-structures", stringValue = "true", enableIfMissing = true)
class StructureHandler implements EventHandler {
    record State(
            @Nullable String name,
            @Nullable String kind,
            @Nullable UUID parentId,
            @Nullable String timeZone,
            @Nullable Boolean sandbox) {}

    private final KnownStructures structures;
    private final String topic;

    StructureHandler(KnownStructures structures, @ConfigProperty(name = "pixemploi.kit.structure-topic") String topic) {
        this.structures = structures;
        this.topic = topic;
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public String type() {
        return "fr.pixemploi.profile.structure-state.v1";
    }

    @Override
    public List<String> readModel() {
        return List.of("known_structure");
    }

    @Override
    public void handle(IncomingEvent event) {
        if (event.deleted()) {
            structures.remove(event.aggregateId());
            return;
        }
        State state = event.read(State.class);
        if (state.name() == null || state.kind() == null || state.timeZone() == null)
            throw new MalformedEvent("a structure needs name, kind and timeZone");
        structures.put(new KnownStructure(
                event.aggregateId(),
                state.parentId(),
                state.name(),
                state.kind(),
                zone(state.timeZone()),
                Boolean.TRUE.equals(state.sandbox())));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new MalformedEvent("the time zone is none");
        }
    }
}
