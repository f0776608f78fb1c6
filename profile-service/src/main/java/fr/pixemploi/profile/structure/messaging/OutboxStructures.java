package fr.pixemploi.profile.structure.messaging;

import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import fr.pixemploi.profile.structure.domain.Audience;
import fr.pixemploi.profile.structure.domain.Particulars;
import fr.pixemploi.profile.structure.domain.Structure;
import fr.pixemploi.profile.structure.domain.StructureEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
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
            String timeZone,
            @Nullable String siret,
            @Nullable String departmentCode,
            @Nullable String regionCode,
            List<String> audiences,
            List<PartnerName> externalIds,
            boolean sandbox,
            @Nullable LocalDate closedOn) {}

    record PartnerName(String partner, String id) {}

    private final Outbox outbox;

    OutboxStructures(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void changed(Structure structure) {
        Particulars said = structure.particulars();
        var state = new StructureState(
                structure.id(),
                said.name(),
                structure.kind().code(),
                structure.parentId(),
                said.timeZone().getId(),
                said.siret() == null ? null : said.siret().value(),
                said.departmentCode(),
                said.regionCode(),
                said.audiences().stream().map(Audience::code).sorted().toList(),
                said.externalIdsInOrder().entrySet().stream()
                        .map(called -> new PartnerName(called.getKey(), called.getValue()))
                        .toList(),
                structure.sandbox(),
                structure.closedOn());
        outbox.append(OutgoingEvent.state(TOPIC, TYPE, structure.id(), structure.version(), null, state));
    }
}
