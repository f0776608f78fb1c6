package fr.pixemploi.profile.readlog.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.profile.readlog.domain.PersonRead;
import fr.pixemploi.profile.readlog.domain.PersonReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Somebody reads data of people in this service, or another service tells that somebody did so there. */
@ApplicationScoped
@Transactional
public class NoteRead {
    /**
     * Who reads what, here.
     *
     * @param what kind of data: a code of {@code readlog/words.yaml}
     * @param reader their account
     */
    public record Reading(String what, UUID structureId, String role, String reader) {}

    private final PersonReads reads;
    private final Clock clock;

    NoteRead(PersonReads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    /** Told by another service. */
    public void handle(PersonRead told) {
        reads.add(told);
    }

    /** One person's data were read here. */
    public void handle(UUID beneficiaryId, Reading reading) {
        reads.add(read(beneficiaryId, reading, clock.instant()));
    }

    /** A list showed data of these people: one note a day says as much as a thousand. */
    public void onceADay(List<UUID> beneficiaryIds, Reading reading) {
        Instant now = clock.instant();
        // Always in the same order, so that two readers of one page do not wait for one another in a circle.
        reads.addOnceADay(beneficiaryIds.stream()
                .distinct()
                .sorted()
                .map(id -> read(id, reading, now))
                .toList());
    }

    private static PersonRead read(UUID beneficiaryId, Reading reading, Instant at) {
        return new PersonRead(
                Ids.next(),
                beneficiaryId,
                PersonRead.HERE,
                reading.what(),
                reading.structureId(),
                reading.role(),
                reading.reader(),
                at.truncatedTo(ChronoUnit.MICROS));
    }
}
