package fr.pixemploi.profile.readlog.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.profile.readlog.application.NoteRead;
import fr.pixemploi.profile.readlog.domain.PersonRead;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears that somebody read a person's data in another service; all of them tell it in the same form, each on its own topic. */
final class ReadHandler implements EventHandler {
    record BeneficiaryRead(
            UUID readId,
            UUID beneficiaryId,
            String what,
            @Nullable UUID structureId,
            String role,
            String readerId,
            OffsetDateTime readAt) {
        BeneficiaryRead {
            if (readId == null
                    || beneficiaryId == null
                    || what == null
                    || role == null
                    || readerId == null
                    || readAt == null)
                throw new IllegalArgumentException(
                        "a read needs readId, beneficiaryId, what, role, readerId and readAt");
        }

        PersonRead in(String service) {
            return new PersonRead(
                    readId,
                    beneficiaryId,
                    service,
                    what,
                    structureId,
                    role,
                    readerId,
                    readAt.toInstant().truncatedTo(ChronoUnit.MICROS));
        }
    }

    private final NoteRead noteRead;
    private final String service;

    ReadHandler(NoteRead noteRead, String service) {
        this.noteRead = noteRead;
        this.service = service;
    }

    @Override
    public String topic() {
        return service + ".read";
    }

    @Override
    public String type() {
        return "fr.pixemploi." + service + ".beneficiary-read.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        noteRead.handle(event.read(BeneficiaryRead.class).in(service));
    }
}
