package fr.pixemploi.profile.erasure.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.profile.erasure.application.RecordAnswer;
import fr.pixemploi.profile.erasure.domain.ErasingService;
import fr.pixemploi.profile.erasure.domain.ErasureAnswer;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Hears that a service has erased what it had; all of them tell it in the same form, this one too, each on its own topic. */
final class CompletedHandler implements EventHandler {
    record ErasureCompleted(UUID erasureId, Long rows, List<String> kept) {
        ErasureCompleted {
            if (erasureId == null || rows == null || kept == null)
                throw new IllegalArgumentException("an answer to an erasure needs erasureId, rows and kept");
        }
    }

    private final RecordAnswer record;
    private final ErasingService service;
    private final String name;

    CompletedHandler(RecordAnswer record, ErasingService service) {
        this.record = record;
        this.service = service;
        this.name = service.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String topic() {
        return name + ".erasure-completed";
    }

    @Override
    public String type() {
        return "fr.pixemploi." + name + ".erasure-completed.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        ErasureCompleted told = event.read(ErasureCompleted.class);
        record.handle(new ErasureAnswer(
                told.erasureId(),
                service,
                event.time().toInstant().truncatedTo(ChronoUnit.MICROS),
                told.rows(),
                told.kept()));
    }
}
