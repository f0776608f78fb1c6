package fr.pixemploi.profile.readlog.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.EventHandlers;
import fr.pixemploi.profile.readlog.application.NoteRead;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Of each service but this one, which notes its own reads where they happen. */
@ApplicationScoped
class ReadHandlers implements EventHandlers {
    private final List<EventHandler> all;

    ReadHandlers(NoteRead noteRead) {
        all = Stream.of("assessment", "pathway", "certification")
                .<EventHandler>map(service -> new ReadHandler(noteRead, service))
                .toList();
    }

    @Override
    public List<EventHandler> all() {
        return all;
    }
}
