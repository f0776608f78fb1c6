package fr.pixemploi.certification.booking.rest;

import fr.pixemploi.certification.booking.application.FollowMyBookings;
import fr.pixemploi.certification.booking.application.ListBookings;
import fr.pixemploi.certification.booking.application.OpenToPublic;
import fr.pixemploi.certification.booking.application.SearchOpenSessions;
import fr.pixemploi.certification.booking.domain.Booking;
import fr.pixemploi.certification.booking.domain.BookingState;
import fr.pixemploi.certification.booking.domain.OpenSession;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.candidate.domain.Sex;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.certification.session.domain.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Open sessions and bookings as they are shown. */
final class BookingViews {
    private BookingViews() {}

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** A session in which anybody may book. */
    @Schema(name = "OpenSession")
    record OpenSessionView(
            UUID id,

            @Schema(description = "Name of the centre; absent while nobody told.", examples = "Centre Exemple")
            @Nullable
            String centre,

            OpenVenueView venue,

            @Schema(
                    description = "On the clock of the venue.",
                    format = "local-date-time",
                    examples = "2027-01-12T09:30:00")
            LocalDateTime startsAt,

            @Schema(examples = "Europe/Paris") String timeZone,

            @Schema(description = "What the centre may hold that day.")
            List<Certification> certifications,

            @Schema(examples = "5") int placesLeft,

            @Schema(description = "When one may book, at the latest.")
            OffsetDateTime bookUntil) {
        static OpenSessionView of(SearchOpenSessions.Found found) {
            OpenSession session = found.session();
            return new OpenSessionView(
                    session.id(),
                    found.centre().orElse(null),
                    OpenVenueView.of(session.where()),
                    session.startsAt(),
                    session.timeZone(),
                    session.certifications(),
                    session.placesLeft(),
                    time(session.until()));
        }
    }

    /** Where it is, and how one gets in. */
    @Schema(name = "OpenSessionVenue")
    record OpenVenueView(
            @Schema(examples = "Centre Exemple") String name,
            @Schema(examples = "1 rue de l'Exemple") String address,
            String town,
            @Schema(examples = "75001") @Nullable String postalCode,

            @Schema(
                    description = "Whether somebody who uses a wheelchair gets in; absent when nobody said.",
                    examples = "true")
            @Nullable
            Boolean accessible,

            @Schema(description = "Absent when nobody said.", examples = "Entrée de plain-pied.") @Nullable
            String accessWords) {
        static OpenVenueView of(OpenSession.Where where) {
            return new OpenVenueView(
                    where.name(),
                    where.address(),
                    where.town(),
                    where.postalCode(),
                    where.accessible(),
                    where.accessWords());
        }
    }

    /** How far a session is open to people whom its centre does not know. */
    @Schema(name = "SessionOpening")
    record OpeningView(
            @Schema(description = "0: it is closed.", examples = "8")
            int places,

            @Schema(description = "Not given to anybody yet.", examples = "5")
            int placesLeft,

            @Schema(description = "When they may book, at the latest.")
            OffsetDateTime until) {
        static OpeningView of(OpenToPublic.Opened opened) {
            return new OpeningView(
                    opened.opening().places(),
                    opened.left(),
                    time(opened.opening().until()));
        }
    }

    /** A booking as its person sees it. */
    @Schema(name = "MyBooking")
    record MyBookingView(
            UUID id,
            UUID sessionId,
            BookingState state,

            @Schema(format = "local-date-time", examples = "2027-01-12T09:30:00")
            LocalDateTime startsAt,

            @Schema(examples = "Europe/Paris") String timeZone,
            @Schema(examples = "Centre Exemple") String venue,
            String town,
            boolean cleaNumerique,
            OffsetDateTime bookedAt,

            @Schema(description = "When it ends by itself unless the centre answers.")
            OffsetDateTime lapsesAt,

            @Schema(description = "Why it was declined.", examples = "La session est réservée à un groupe.") @Nullable
            String reason) {
        static MyBookingView of(FollowMyBookings.Followed followed) {
            Booking booking = followed.booking();
            Session session = followed.session();
            Booking.End end = booking.end();
            return new MyBookingView(
                    booking.id(),
                    booking.sessionId(),
                    followed.state(),
                    session.schedule().startsAt(),
                    session.schedule().zone().getId(),
                    session.venue().name(),
                    session.venue().town(),
                    booking.cleaNumerique(),
                    time(booking.bookedAt()),
                    time(booking.lapsesAt()),
                    end == null ? null : end.reason());
        }
    }

    /** A booking as the centre sees it; who it was is told only while it waits. */
    @Schema(name = "SessionBooking")
    record BookingView(
            UUID id,
            BookingState state,
            boolean cleaNumerique,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String usageName,
            @Nullable Sex sex,
            @Nullable LocalDate birthDate,
            OffsetDateTime bookedAt,

            @Schema(description = "When it ends by itself unless it is answered.")
            OffsetDateTime lapsesAt,

            @Schema(examples = "La session est réservée à un groupe.") @Nullable
            String reason) {
        static BookingView of(ListBookings.Listed listed) {
            Booking booking = listed.booking();
            Identity identity = listed.state() == BookingState.WAITING ? booking.identity() : null;
            Booking.End end = booking.end();
            return new BookingView(
                    booking.id(),
                    listed.state(),
                    booking.cleaNumerique(),
                    identity == null ? null : identity.firstName(),
                    identity == null ? null : identity.lastName(),
                    identity == null ? null : identity.usageName(),
                    identity == null ? null : identity.sex(),
                    identity == null ? null : identity.birthDate(),
                    time(booking.bookedAt()),
                    time(booking.lapsesAt()),
                    end == null ? null : end.reason());
        }
    }

    /** Whom a booking became. */
    @Schema(name = "AcceptedBooking")
    record AcceptedView(UUID bookingId, UUID candidateId) {}
}
