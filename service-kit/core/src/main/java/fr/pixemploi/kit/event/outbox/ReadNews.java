package fr.pixemploi.kit.event.outbox;

import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Tells that somebody else read a person's data, for the one list that the person sees in profile-service: a fact on the service's own
 * topic {@code <service>.read}, in the transaction of the reading, so that nothing is shown that is not told.
 */
@ApplicationScoped
public class ReadNews {
    private static final long ONLY = 1;

    /**
     * Who reads what.
     *
     * @param what kind of data, a code of the event's schema
     * @param structure for which it is read; null for the jury, which is of none
     * @param role in which it is read
     * @param reader the account, for an inquiry; the person sees structure and role
     */
    public record Reading(String what, @Nullable UUID structure, String role, String reader) {
        /** By somebody of the structure: a manager before an adviser, else a system of its own. */
        public static Reading of(String what, Caller caller, UUID structure) {
            StructureRole role = Stream.of(StructureRole.MANAGER, StructureRole.ADVISER)
                    .filter(each -> caller.has(each, structure))
                    .findFirst()
                    .orElse(StructureRole.PARTNER);
            return new Reading(what, structure, role.label(), caller.subject());
        }

        private String once() {
            return String.join("\n", what, structure == null ? "" : structure.toString(), role, reader);
        }
    }

    private record BeneficiaryRead(
            UUID readId,
            UUID beneficiaryId,
            String what,
            @Nullable UUID structureId,
            String role,
            String readerId,
            Instant readAt) {}

    private final Outbox outbox;
    private final Sql sql;
    private final Clock clock;
    private final String topic;
    private final String type;

    ReadNews(
            Outbox outbox,
            Sql sql,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.outbox = outbox;
        this.sql = sql;
        this.clock = clock;
        String service = application.replace("-service", "");
        this.topic = service + ".read";
        this.type = "fr.pixemploi." + service + ".beneficiary-read.v1";
    }

    /** Somebody looked at one person's data. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(UUID person, Reading reading) {
        tell(List.of(person), reading, clock.instant());
    }

    /** A list showed data of these people; of each it is told once a day (UTC), however often the list is looked at. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellOnceADay(Collection<UUID> people, Reading reading) {
        if (people.isEmpty()) return;
        Instant now = clock.instant();
        LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        // Always in the same order, so that two readers of one list do not wait for one another in a circle.
        List<UUID> firstToday =
                sql.query("""
                        insert into read_told (person_id, reading, told_on)
                        select distinct person, ?, cast(? as date) from unnest(?) as person order by person
                        on conflict do nothing returning person_id
                        """, reading.once(), today, Sql.uuids(people)).list(row -> row.uuid("person_id"));
        tell(firstToday, reading, now);
    }

    private void tell(List<UUID> people, Reading reading, Instant at) {
        outbox.append(people.stream().map(person -> event(person, reading, at)).toArray(OutgoingEvent[]::new));
    }

    private OutgoingEvent event(UUID person, Reading reading, Instant at) {
        UUID id = Ids.next();
        return OutgoingEvent.fact(
                topic,
                type,
                id,
                ONLY,
                person,
                new BeneficiaryRead(
                        id,
                        person,
                        reading.what(),
                        reading.structure(),
                        reading.role(),
                        reading.reader(),
                        at.truncatedTo(ChronoUnit.MICROS)));
    }
}
