package fr.pixemploi.profile.export.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.EventHandlers;
import fr.pixemploi.kit.event.FactHandler;
import fr.pixemploi.profile.export.application.HearPart;
import fr.pixemploi.profile.export.domain.PartMaker;
import fr.pixemploi.profile.export.domain.ToldPart;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Hear that a service has made its part of an export; all of them tell it in the same form, this one too, each on its own topic. */
@ApplicationScoped
class PartReadyHandlers implements EventHandlers {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    record ExportReady(UUID exportId, Long bytes, String sha256) {
        ExportReady {
            if (exportId == null
                    || bytes == null
                    || bytes < 0
                    || sha256 == null
                    || !SHA256.matcher(sha256).matches())
                throw new IllegalArgumentException("a part of an export needs exportId, bytes and sha256");
        }
    }

    private final List<EventHandler> all;

    PartReadyHandlers(HearPart hear) {
        all = Arrays.stream(PartMaker.values())
                .<EventHandler>map(maker -> new FactHandler<>(
                        maker.code() + ".export-ready",
                        "fr.pixemploi." + maker.code() + ".export-ready.v1",
                        ExportReady.class,
                        told -> hear.handle(told.exportId(), new ToldPart(maker, told.bytes(), told.sha256(), false))))
                .toList();
    }

    @Override
    public List<EventHandler> all() {
        return all;
    }
}
