package fr.pixemploi.profile.export.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.EventHandlers;
import fr.pixemploi.profile.export.application.HearPart;
import fr.pixemploi.profile.export.domain.PartMaker;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Of each service, this one too. */
@ApplicationScoped
class PartReadyHandlers implements EventHandlers {
    private final List<EventHandler> all;

    PartReadyHandlers(HearPart hear) {
        all = Arrays.stream(PartMaker.values())
                .<EventHandler>map(maker -> new PartReadyHandler(hear, maker))
                .toList();
    }

    @Override
    public List<EventHandler> all() {
        return all;
    }
}
