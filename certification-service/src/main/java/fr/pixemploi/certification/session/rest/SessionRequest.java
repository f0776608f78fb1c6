package fr.pixemploi.certification.session.rest;

import fr.pixemploi.certification.session.application.CreateSession;
import fr.pixemploi.certification.session.domain.SessionNotes;
import fr.pixemploi.certification.session.domain.Venue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A session to open. */
@Schema(name = "SessionRequest")
record SessionRequest(
        @NotNull @Schema(examples = "01940000-0000-7000-8000-00000000000c")
        UUID centreId,

        @NotNull @Valid VenueRequest venue,

        @NotBlank @Size(max = 100) @Schema(examples = "Salle 12")
        String room,

        @NotNull
        @Schema(
                description = "Date and time on the clock of the venue, without offset.",
                examples = "2026-12-08T09:30:00",
                format = "local-date-time")
        LocalDateTime startsAt,

        @NotBlank @Size(max = 60) @Schema(description = "IANA time zone of the venue.", examples = "Europe/Paris")
        String timeZone,

        @Nullable
        @Size(max = 40)
        @Schema(
                description = "Version of the rules; the one in force on the day when absent.",
                examples = "pix-core-v3")
        String certificationVersion,

        @Nullable @Size(max = 300) @Schema(description = "Names of those who will watch it.", examples = "Inès Exemple")
        String invigilators,

        @Nullable @Size(max = 2000) @Schema(examples = "Entrée par la cour.")
        String description) {
    /** Where. */
    @Schema(name = "VenueRequest")
    record VenueRequest(
            @NotBlank @Size(max = 200) @Schema(examples = "Centre Exemple")
            String name,

            @NotBlank @Size(max = 300) @Schema(examples = "1 rue de l'Exemple")
            String address,

            @NotBlank @Size(max = 100) @Schema(examples = "Exempleville")
            String town) {}

    CreateSession.Wish toWish() {
        return new CreateSession.Wish(
                centreId,
                new Venue(venue.name(), venue.address(), venue.town()),
                room,
                startsAt,
                timeZone,
                certificationVersion,
                new SessionNotes(invigilators, description));
    }
}
