package fr.pixemploi.profile.structure.messaging;

import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import fr.pixemploi.profile.structure.domain.Structure;
import fr.pixemploi.profile.structure.domain.StructureEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** States of structures on {@code profile.structure.state}. */
@ApplicationScoped
class OutboxStructures implements StructureEvents {
    private static final String TOPIC = "profile.structure.state";
    private static final String TYPE = "fr.pixemploi.profile.structure-state.v1";

    record StructureState(
            UUID structureId,
            String name,
            String kind,
            @Nullable UUID parentId,
            String timeZone) {}

    private final Outbox outbox;

    OutboxStructures(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void changed(Structure structure) {
        var state = new StructureState(
                structure.id(),
                structure.name(),
                structure.kind().code(),
                structure.parentId(),
                structure.timeZone().getId());
        outbox.append(OutgoingEvent.state(TOPIC, TYPE, structure.id(), structure.version(), null, state));
    }
}
