package fr.pixemploi.certification.booking.persistence;

import fr.pixemploi.certification.booking.domain.Booking;
import fr.pixemploi.certification.booking.domain.BookingState;
import fr.pixemploi.certification.candidate.domain.BirthPlace;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.candidate.domain.Sex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A booking as its row. */
@Entity(name = "BookingRow")
@Table(name = "booking")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class BookingRow {
    @Id
    UUID id;

    @Column(name = "session_id")
    UUID sessionId;

    @Column(name = "beneficiary_id")
    UUID beneficiaryId;

    @Column(name = "clea_numerique")
    boolean cleaNumerique;

    /** Name of {@link BookingState} in lower case. */
    String state;

    @Column(name = "first_name")
    @Nullable
    String firstName;

    @Column(name = "last_name")
    @Nullable
    String lastName;

    @Column(name = "usage_name")
    @Nullable
    String usageName;

    @Enumerated(EnumType.STRING)
    @Nullable
    Sex sex;

    @Column(name = "birth_date")
    @Nullable
    LocalDate birthDate;

    @Column(name = "birth_city")
    @Nullable
    String birthCity;

    @Column(name = "birth_postal_code")
    @Nullable
    String birthPostalCode;

    @Column(name = "birth_insee_code")
    @Nullable
    String birthInseeCode;

    @Column(name = "birth_country")
    @Nullable
    String birthCountry;

    @Column(name = "booked_at")
    Instant bookedAt;

    @Column(name = "lapses_at")
    Instant lapsesAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Column(name = "decided_by")
    @Nullable
    String decidedBy;

    @Nullable
    String reason;

    protected BookingRow() {}

    static BookingRow of(Booking booking) {
        BookingRow row = new BookingRow();
        row.id = booking.id();
        row.sessionId = booking.sessionId();
        row.beneficiaryId = booking.beneficiaryId();
        row.cleaNumerique = booking.cleaNumerique();
        row.bookedAt = booking.bookedAt();
        row.lapsesAt = booking.lapsesAt();
        row.become(booking);
        return row;
    }

    void become(Booking booking) {
        Booking.End end = booking.end();
        state = (end == null ? BookingState.WAITING : end.state()).name().toLowerCase(Locale.ROOT);
        endedAt = end == null ? null : end.at();
        decidedBy = end == null ? null : end.by();
        reason = end == null ? null : end.reason();
        Identity identity = booking.identity();
        BirthPlace place = identity == null ? null : identity.birthPlace();
        firstName = identity == null ? null : identity.firstName();
        lastName = identity == null ? null : identity.lastName();
        usageName = identity == null ? null : identity.usageName();
        sex = identity == null ? null : identity.sex();
        birthDate = identity == null ? null : identity.birthDate();
        birthCity = place == null ? null : place.city();
        birthPostalCode = place == null ? null : place.postalCode();
        birthInseeCode = place == null ? null : place.inseeCode();
        birthCountry = place == null ? null : place.country();
    }

    Booking toBooking() {
        return new Booking(
                id,
                sessionId,
                beneficiaryId,
                cleaNumerique,
                identity(),
                bookedAt,
                lapsesAt,
                endedAt == null
                        ? null
                        : new Booking.End(
                                BookingState.valueOf(state.toUpperCase(Locale.ROOT)), endedAt, decidedBy, reason));
    }

    private @Nullable Identity identity() {
        if (firstName == null
                || lastName == null
                || sex == null
                || birthDate == null
                || birthCity == null
                || birthCountry == null) return null;
        return new Identity(
                firstName,
                lastName,
                usageName,
                sex,
                birthDate,
                new BirthPlace(birthCity, birthPostalCode, birthInseeCode, birthCountry));
    }
}
