package fr.pixemploi.profile.message.messaging;

import static fr.pixemploi.kit.event.FactHandler.need;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.EventHandlers;
import fr.pixemploi.kit.event.FactHandler;
import fr.pixemploi.profile.message.application.NoteMessages;
import fr.pixemploi.profile.message.domain.MessageKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Certificates that others took the place of: whoever gave the code to somebody is to know that it shows no result any more. */
@ApplicationScoped
class CertificatesToTell implements EventHandlers {
    /** @param certificateId of the one that does not stand any more: each is replaced once */
    record Replaced(UUID certificateId, UUID beneficiaryId, UUID centreId, OffsetDateTime replacedAt) {
        Replaced {
            need(
                    "certificateId, beneficiaryId, centreId and replacedAt",
                    certificateId,
                    beneficiaryId,
                    centreId,
                    replacedAt);
        }
    }

    private final NoteMessages note;

    CertificatesToTell(NoteMessages note) {
        this.note = note;
    }

    @Override
    public List<EventHandler> all() {
        return List.of(new FactHandler<>(
                "certification.certificate",
                "fr.pixemploi.certification.certificate-replaced.v1",
                Replaced.class,
                told -> note.note(
                        MessageKind.CERTIFICATE_REPLACED,
                        told.beneficiaryId(),
                        told.certificateId(),
                        told.centreId(),
                        told.replacedAt().toInstant(),
                        null)));
    }
}
