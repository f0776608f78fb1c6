package fr.pixemploi.profile.erasure.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.EventHandlers;
import fr.pixemploi.profile.erasure.application.RecordAnswer;
import fr.pixemploi.profile.erasure.domain.ErasingService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Of each service, this one too. */
@ApplicationScoped
class CompletedHandlers implements EventHandlers {
    private final List<EventHandler> all;

    CompletedHandlers(RecordAnswer record) {
        all = Arrays.stream(ErasingService.values())
                .<EventHandler>map(service -> new CompletedHandler(record, service))
                .toList();
    }

    @Override
    public List<EventHandler> all() {
        return all;
    }
}
