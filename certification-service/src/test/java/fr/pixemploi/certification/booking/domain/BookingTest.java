package fr.pixemploi.certification.booking.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.pixemploi.certification.candidate.domain.BirthPlace;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.candidate.domain.Sex;
import fr.pixemploi.kit.id.Ids;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BookingTest {
    private static final Instant NOW = Instant.parse("2026-12-08T08:00:00Z");
    private static final Instant LAPSES = NOW.plusSeconds(3600);

    private static Booking aBooking() {
        Identity lea = new Identity(
                "Léa",
                "Exemple",
                null,
                Sex.FEMALE,
                LocalDate.of(2001, 2, 3),
                new BirthPlace("Exempleville", "75001", null, "France"));
        return Booking.made(Ids.next(), Ids.next(), Ids.next(), false, lea, NOW, LAPSES);
    }

    @Test
    void itWaitsUntilItsTimeIsOver() {
        assertThat(aBooking().state(LAPSES.minusMillis(1))).isEqualTo(BookingState.WAITING);
        assertThat(aBooking().state(LAPSES)).isEqualTo(BookingState.LAPSED);
        assertThatExceptionOfType(BookingRefusal.Over.class)
                .isThrownBy(() -> aBooking().accepted("claire", LAPSES));
    }

    @Test
    void howeverItEndsItSaysNoMoreWhoItWas() {
        assertThat(aBooking().accepted("claire", NOW).identity()).isNull();
        assertThat(aBooking().declined("claire", "Complet.", NOW).identity()).isNull();
        assertThat(aBooking().withdrawn(NOW).identity()).isNull();
    }

    @Test
    void whatIsOverIsAnsweredNoMore() {
        Booking accepted = aBooking().accepted("claire", NOW);
        assertThat(accepted.state(LAPSES.plusSeconds(1))).isEqualTo(BookingState.ACCEPTED);
        assertThatExceptionOfType(BookingRefusal.Over.class).isThrownBy(() -> accepted.withdrawn(NOW));
        assertThatExceptionOfType(BookingRefusal.Over.class)
                .isThrownBy(() -> accepted.declined("claire", "Trop tard.", NOW));
    }

    @Test
    void anOpeningHasNoFewerThanNoPlacesLeft() {
        Opening opening = Opening.closed(Ids.next()).said(3, LAPSES);
        assertThat(opening.left(2)).isEqualTo(1);
        assertThat(opening.left(5)).isZero();
        assertThat(opening.isOpen(NOW)).isTrue();
        assertThat(opening.isOpen(LAPSES)).isFalse();
        assertThat(opening.said(0, LAPSES).isOpen(NOW)).isFalse();
    }
}
