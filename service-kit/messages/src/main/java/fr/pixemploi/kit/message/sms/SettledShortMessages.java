package fr.pixemploi.kit.message.sms;

import fr.pixemploi.kit.message.Handover;
import fr.pixemploi.kit.message.MobileNumbers;
import fr.pixemploi.kit.message.ShortMessages;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Short messages by the way that the settings name, to numbers that take them. */
@Startup
@ApplicationScoped
class SettledShortMessages implements ShortMessages {
    private final ShortMessages way;

    /** @throws IllegalArgumentException when the settings name both ways, or an address that is not safe */
    SettledShortMessages(SmsSettings settings) {
        if (settings.address().isPresent() && settings.directory().isPresent())
            throw new IllegalArgumentException("pixemploi.sms.address and pixemploi.sms.directory exclude each other");
        if (settings.address().isPresent()) way = new ProvidedShortMessages(settings);
        else if (settings.directory().isPresent())
            way = new FiledShortMessages(settings.directory().get());
        else way = (id, number, text) -> new Handover.NotNow("not-configured");
    }

    @Override
    public Handover send(UUID id, String number, String text) {
        // It must be written as E.164 already: what people wrote is for the caller to understand.
        if (!MobileNumbers.e164(number).equals(Optional.of(number))) return new Handover.Refused("recipient");
        return way.send(id, number, text);
    }
}
