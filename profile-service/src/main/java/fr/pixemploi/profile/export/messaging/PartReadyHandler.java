package fr.pixemploi.profile.export.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.profile.export.application.HearPart;
import fr.pixemploi.profile.export.domain.PartMaker;
import fr.pixemploi.profile.export.domain.ToldPart;
import java.util.UUID;
import java.util.regex.Pattern;

/** Hears that a service has made its part of an export; all of them tell it in the same form, this one too, each on its own topic. */
final class PartReadyHandler implements EventHandler {
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

    private final HearPart hear;
    private final PartMaker maker;

    PartReadyHandler(HearPart hear, PartMaker maker) {
        this.hear = hear;
        this.maker = maker;
    }

    @Override
    public String topic() {
        return maker.code() + ".export-ready";
    }

    @Override
    public String type() {
        return "fr.pixemploi." + maker.code() + ".export-ready.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        ExportReady told = event.read(ExportReady.class);
        hear.handle(told.exportId(), new ToldPart(maker, told.bytes(), told.sha256(), false));
    }
}
