package fr.pixemploi.profile.message.messaging;

import static fr.pixemploi.kit.event.FactHandler.need;

import com.fasterxml.jackson.annotation.JsonAlias;
import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.EventHandlers;
import fr.pixemploi.kit.event.FactHandler;
import fr.pixemploi.profile.message.application.NoteMessages;
import fr.pixemploi.profile.message.domain.Message;
import fr.pixemploi.profile.message.domain.MessageKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Sessions of certification: people are told when they are expected, that it is another time, and that it is none any more. */
@ApplicationScoped
class AppointmentsToTell implements EventHandlers {
    /**
     * @param startsAt of what was agreed on, or is no more
     * @param timeZone of the venue; IANA
     * @param at when that was said
     */
    record Agreed(
            UUID candidateId,
            UUID beneficiaryId,
            UUID centreId,
            OffsetDateTime startsAt,
            String timeZone,

            @JsonAlias({"enrolledAt", "rescheduledAt", "cancelledAt"})
            OffsetDateTime at) {
        Agreed {
            need(
                    "candidateId, beneficiaryId, centreId, startsAt, timeZone and when it was said",
                    candidateId,
                    beneficiaryId,
                    centreId,
                    startsAt,
                    timeZone,
                    at);
        }
    }

    private final NoteMessages note;
    private final Clock clock;

    AppointmentsToTell(NoteMessages note, Clock clock) {
        this.note = note;
        this.clock = clock;
    }

    @Override
    public List<EventHandler> all() {
        return List.of(
                fact("enrolled", told -> note(MessageKind.SESSION_NOTICE, told, told.candidateId())),
                fact("rescheduled", told -> {
                    withhold(told);
                    note(MessageKind.APPOINTMENT_CHANGED, told, FactsToTell.thisTime(told.candidateId(), told.at()));
                }),
                fact("cancelled", told -> {
                    withhold(told);
                    note(MessageKind.APPOINTMENT_CANCELLED, told, FactsToTell.thisTime(told.candidateId(), told.at()));
                }));
    }

    private static EventHandler fact(String what, Consumer<Agreed> hear) {
        return new FactHandler<>(
                "certification.candidate", "fr.pixemploi.certification.candidate-" + what + ".v1", Agreed.class, hear);
    }

    private void note(MessageKind kind, Agreed told, UUID about) {
        note.note(
                kind,
                told.beneficiaryId(),
                about,
                told.centreId(),
                due(told),
                appointment(told),
                Set.of(told.candidateId()));
    }

    /** Old news of a day that is still ahead must be said all the same. */
    private Instant due(Agreed told) {
        Instant now = clock.instant();
        Instant said = told.at().toInstant();
        return said.isBefore(now) && told.startsAt().toInstant().isAfter(now) ? now : said;
    }

    /** What was to be said of the former time, and waits, as at night. */
    private void withhold(Agreed told) {
        note.withhold(MessageKind.SESSION_NOTICE, told.beneficiaryId(), told.candidateId());
        note.withhold(MessageKind.APPOINTMENT_CHANGED, told.beneficiaryId(), told.candidateId());
    }

    private static Message.Appointment appointment(Agreed told) {
        try {
            return new Message.Appointment(told.startsAt().toInstant(), ZoneId.of(told.timeZone()));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("timeZone is none", e);
        }
    }
}
