package fr.pixemploi.certification.session.rest;

import fr.pixemploi.certification.session.application.change.CorrectSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionNotes;
import fr.pixemploi.certification.session.domain.Venue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be said otherwise of a session. A field left out stays as it is; null takes it away. */
@Schema(name = "SessionCorrection")
record SessionCorrection(
        @NotNull @Valid @Schema(required = false) SessionRequest.VenueRequest venue,

        @NotBlank @Size(max = 100) @Schema(required = false, examples = "Salle 12")
        String room,

        @NotNull
        @Schema(
                required = false,
                description = "Date and time on the clock of the venue, without offset.",
                examples = "2026-12-08T09:30:00",
                format = "local-date-time")
        LocalDateTime startsAt,

        @NotBlank
        @Size(max = 60)
        @Schema(required = false, description = "IANA time zone of the venue.", examples = "Europe/Paris")
        String timeZone,

        @Nullable
        @Size(max = 300)
        @Schema(nullable = true, description = "Names of those who will watch it.", examples = "Inès Exemple")
        String invigilators,

        @Nullable @Size(max = 2000) @Schema(nullable = true, examples = "Entrée par la cour.")
        String description) {

    static SessionCorrection of(Session session) {
        Venue venue = session.venue();
        return new SessionCorrection(
                new SessionRequest.VenueRequest(venue.name(), venue.address(), venue.town()),
                session.room(),
                session.schedule().startsAt(),
                session.schedule().zone().getId(),
                session.notes().invigilators(),
                session.notes().description());
    }

    CorrectSession.Correction wish() {
        return new CorrectSession.Correction(
                new Venue(venue.name(), venue.address(), venue.town()),
                room,
                startsAt,
                timeZone,
                new SessionNotes(invigilators, description));
    }
}
