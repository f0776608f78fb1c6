package fr.pixemploi.certification.invigilation.rest;

import fr.pixemploi.certification.invigilation.application.EnterByCode;
import fr.pixemploi.certification.invigilation.domain.RoomName;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What invigilators without an account send and see. */
final class InvigilationViews {
    private InvigilationViews() {}

    @Schema(name = "EnterSession")
    record EnterRequest(
            @NotNull
            @Pattern(regexp = "^[1-9][0-9]{6}$")
            @Schema(description = "Of the session, as the centre's room list shows it.", examples = "4821739")
            String number,

            @NotNull
            @Pattern(regexp = "^[A-Za-z0-9]{4}[ -]?[A-Za-z0-9]{4}$")
            @Schema(
                    description = "Of the day, for invigilators; with or without the dash, small letters will do.",
                    examples = "BK4T-RW2C")
            String code) {}

    @Schema(name = "SessionEntry", description = "Good for the names of this session only.")
    record EntryView(
            @Schema(
                    description = "Told this once; sent as `Authorization: Invigilation …`.",
                    examples = "n1o3Yx0Zp5cQkq9vWb7dUuS4hT2mLr6aEj8fGiKw0Xs")
            String token,

            UUID sessionId,

            @Schema(
                    description =
                            "At the latest; before that when the session is finalized, or the centre takes another code.")
            OffsetDateTime endsAt) {
        static EntryView of(EnterByCode.Entered entered) {
            return new EntryView(
                    entered.token(),
                    entered.entry().session(),
                    entered.entry().endsAt().atOffset(ZoneOffset.UTC));
        }
    }

    @Schema(name = "RoomName")
    record NameView(
            UUID candidateId,
            @Schema(examples = "7") int number,
            @Schema(examples = "Léa") String firstName,
            @Schema(examples = "Exemple") String lastName) {
        static NameView of(RoomName name) {
            return new NameView(name.candidate(), name.number(), name.firstName(), name.lastName());
        }
    }

    /** For the document and the wire: a list with a name. */
    @Schema(name = "RoomNames", description = "By number.")
    record NamesView(UUID sessionId, List<NameView> items) {}
}
