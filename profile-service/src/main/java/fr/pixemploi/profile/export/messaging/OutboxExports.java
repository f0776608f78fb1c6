package fr.pixemploi.profile.export.messaging;

import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import fr.pixemploi.profile.export.domain.Export;
import fr.pixemploi.profile.export.domain.ExportEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who wants what is kept of them, on {@code profile.export}: ids only. */
@ApplicationScoped
class OutboxExports implements ExportEvents {
    private static final String TOPIC = "profile.export";
    private static final String TYPE = "fr.pixemploi.profile.export-asked.v1";

    record ExportAsked(UUID exportId, List<UUID> personIds) {}

    private final Outbox outbox;

    OutboxExports(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void asked(Export export) {
        UUID id = export.id();
        List<UUID> ids = export.fileIds().stream().sorted().toList();
        outbox.append(OutgoingEvent.fact(TOPIC, TYPE, id, 1, export.personId(), new ExportAsked(id, ids)));
    }
}
