package fr.pixemploi.profile.readlog.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.EventHandlers;
import fr.pixemploi.kit.event.FactHandler;
import fr.pixemploi.profile.readlog.application.NoteRead;
import fr.pixemploi.profile.readlog.domain.PersonRead;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hear that somebody read a person's data in another service; all of them tell it in the same form, each on its own topic. This one notes its
 * own reads where they happen.
 */
@ApplicationScoped
class ReadHandlers implements EventHandlers {
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

    private final List<EventHandler> all;

    ReadHandlers(NoteRead noteRead) {
        all = Stream.of("assessment", "pathway", "certification")
                .<EventHandler>map(service -> new FactHandler<>(
                        service + ".read",
                        "fr.pixemploi." + service + ".beneficiary-read.v1",
                        BeneficiaryRead.class,
                        told -> noteRead.handle(told.in(service))))
                .toList();
    }

    @Override
    public List<EventHandler> all() {
        return all;
    }
}
