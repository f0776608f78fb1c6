package fr.pixemploi.kit.personal.export;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.MalformedEvent;
import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes this service's part of what a person asked for, and says that it can be fetched. */
@ApplicationScoped
class ExportAskedHandler implements EventHandler {
    /** @param personIds of the person and of each file joined to it */
    private record Asked(UUID exportId, List<UUID> personIds) {}

    /**
     * @param bytes of the part
     * @param sha256 of the part, in hexadecimal
     */
    private record Ready(UUID exportId, long bytes, String sha256) {}

    private final PersonExport export;
    private final ExportParts parts;
    private final Outbox outbox;
    private final String topic;
    private final String service;

    ExportAskedHandler(
            PersonExport export,
            ExportParts parts,
            Outbox outbox,
            @ConfigProperty(name = "pixemploi.kit.export-topic", defaultValue = "profile.export") String topic,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.export = export;
        this.parts = parts;
        this.outbox = outbox;
        this.topic = topic;
        this.service = service.replace("-service", "");
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public String type() {
        return "fr.pixemploi.profile.export-asked.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        Asked asked = event.read(Asked.class);
        UUID person = event.person();
        if (person == null || !asked.personIds().contains(person)) throw new MalformedEvent("an export of nobody");
        byte[] body = export.of(Set.copyOf(asked.personIds()));
        parts.keep(asked.exportId(), person, body);
        outbox.append(OutgoingEvent.fact(
                service + ".export-ready",
                "fr.pixemploi.%s.export-ready.v1".formatted(service),
                asked.exportId(),
                1,
                person,
                new Ready(asked.exportId(), body.length, DigestUtils.sha256Hex(body))));
    }
}
