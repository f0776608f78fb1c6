package fr.pixemploi.pathway.workshop.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.job.Jobs;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.structure.KnownStructures;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.pathway.workshop.domain.Booking;
import fr.pixemploi.pathway.workshop.domain.Bookings;
import fr.pixemploi.pathway.workshop.domain.OwnOffers;
import fr.pixemploi.pathway.workshop.domain.OwnSession;
import fr.pixemploi.pathway.workshop.domain.OwnSessions;
import fr.pixemploi.pathway.workshop.domain.WorkshopRefusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sessions are over when their day is over where they are. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class TodayTest {
    private static final LocalDate LAST = LocalDate.of(2026, 12, 1);

    @Inject
    KnownStructures structures;

    @Inject
    OwnOffers offers;

    @Inject
    OwnSessions sessions;

    @Inject
    Bookings bookings;

    @Inject
    OfferReach reach;

    @Inject
    PersonAliases aliases;

    @Inject
    Jobs jobs;

    @Inject
    Sql sql;

    @Test
    void inTahitiASeatIsGivenUntilTheirEvening() {
        UUID tahiti = structure("Pacific/Tahiti");
        assertThat(take(tahiti, "2026-12-02T09:59:00Z").state()).isEqualTo(Booking.State.BOOKED);
        assertThatThrownBy(() -> take(tahiti, "2026-12-02T10:00:00Z")).isInstanceOf(WorkshopRefusal.SessionGone.class);
    }

    @Test
    void inNoumeaNobodyGetsASeatOnceTheirNextMorningHasCome() {
        UUID noumea = structure("Pacific/Noumea");
        assertThat(take(noumea, "2026-12-01T12:59:00Z").state()).isEqualTo(Booking.State.BOOKED);
        assertThatThrownBy(() -> take(noumea, "2026-12-01T13:00:00Z")).isInstanceOf(WorkshopRefusal.SessionGone.class);
    }

    @Test
    void whereNobodyKnowsWhereAStructureIsItsDaysAreThoseOfUtc() {
        assertThat(at("2026-12-01T23:59:00Z").of(Ids.next())).isEqualTo(LAST);
    }

    private Today at(String now) {
        return new Today(structures, offers, clock(now));
    }

    private static Clock clock(String now) {
        return Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    }

    private Booking take(UUID structure, String now) {
        Today today = at(now);
        Seats seats = new Seats(
                offers,
                sessions,
                bookings,
                new BookingChanges(bookings, jobs, today),
                reach,
                aliases,
                today,
                clock(now));
        return QuarkusTransaction.requiringNew()
                .call(() -> seats.take(session(structure), Ids.next(), Ids.next(), structure));
    }

    private UUID session(UUID structure) {
        UUID offer = Ids.next();
        sql.update("""
                insert into own_offer (id, structure_id, kind, title, description, targets, cents, pass_numerique, publics, open_to_others, version)
                values (?, ?, 'workshop', 'Ranger', 'Un matin.', '{3.4:0:1}', 0, false, '{}', false, 1)
                """, offer, structure);
        OwnSession session =
                new OwnSession(Ids.next(), offer, new OwnSession.Plan(LAST, LAST, 3, null, 2), 0, false, 1);
        sessions.add(session);
        return session.id();
    }

    private UUID structure(String zone) {
        UUID id = Ids.next();
        sql.update(
                "insert into known_structure (structure_id, name, kind, time_zone, sandbox) values (?, 'Mission', 'mission-locale', ?, false)",
                id,
                zone);
        return id;
    }
}
