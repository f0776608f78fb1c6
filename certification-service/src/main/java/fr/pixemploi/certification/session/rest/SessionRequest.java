package fr.pixemploi.certification.session.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.certification.session.application.CreateSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionNotes;
import fr.pixemploi.certification.session.domain.Venue;
import fr.pixemploi.kit.problem.field.PointsTo;
import fr.pixemploi.kit.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A session to open. */
@Schema(name = "SessionRequest")
record SessionRequest(
        @NotNull @Schema(examples = "01940000-0000-7000-8000-00000000000c")
        UUID centreId,

        @Nullable @Schema(description = "A venue that the centre keeps; in the place of `venue` and `timeZone`.")
        UUID venueId,

        @Nullable @Valid VenueRequest venue,

        @NotBlank @Size(max = 100) @Schema(examples = "Salle 12")
        String room,

        @NotNull
        @Schema(
                description = "Date and time on the clock of the venue, without offset.",
                examples = "2026-12-08T09:30:00",
                format = "local-date-time")
        LocalDateTime startsAt,

        @Nullable
        @Size(min = 1, max = 60)
        @Schema(description = "IANA time zone of the venue; needed unless venueId is given.", examples = "Europe/Paris")
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

    @AssertTrue(message = "{fr.pixemploi.certification.session.OneVenue.message}")
    @PointsTo("venue")
    @JsonIgnore
    @Schema(hidden = true)
    boolean isAtOneVenue() {
        return (venueId == null) == (venue != null);
    }

    @AssertTrue(message = "{fr.pixemploi.certification.session.OneTimeZone.message}")
    @PointsTo("timeZone")
    @JsonIgnore
    @Schema(hidden = true)
    boolean isOfOneTimeZone() {
        return (venueId == null) == (timeZone != null);
    }

    Session open(CreateSession createSession, Caller who) {
        SessionNotes notes = new SessionNotes(invigilators, description);
        if (venueId != null)
            return createSession.handle(
                    who, venueId, new CreateSession.AtVenue(centreId, room, startsAt, certificationVersion, notes));
        VenueRequest said = Objects.requireNonNull(venue);
        return createSession.handle(
                who,
                new CreateSession.Wish(
                        centreId,
                        new Venue(said.name(), said.address(), said.town()),
                        room,
                        startsAt,
                        Objects.requireNonNull(timeZone),
                        certificationVersion,
                        notes));
    }
}
