package fr.pixemploi.certification.duty.rest;

import fr.pixemploi.certification.duty.domain.Organisation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a session is organised, as its centre says; what is absent is not said. */
@Schema(name = "SessionOrganisationRequest")
record OrganisationRequest(
        @NotNull
        @Size(max = 50)
        @Schema(description = "Names of those who invigilate.", examples = "[\"Inès Exemple\"]")
        List<@NotBlank @Size(max = 100) String> invigilators,

        @Nullable
        @Min(0)
        @Max(1000)
        @Schema(description = "In the room, those to spare included; those of the venue when absent.", examples = "21")
        Integer computers,

        @Nullable @Min(0) @Max(1000) @Schema(description = "Candidates who work for the centre.", examples = "0")
        Integer ownStaff,

        @Nullable @Schema(description = "Whether the session is for the centre's own staff alone.", examples = "false")
        Boolean dedicated,

        @Nullable
        @Schema(
                description =
                        "Declares that no invigilator has trained a candidate within six months. Who and when is kept; with other "
                                + "invigilators it is declared anew.",
                examples = "true")
        Boolean nobodyTrained,

        @Nullable
        @Schema(
                description = "Declares that no candidate is a relative or subordinate of an invigilator.",
                examples = "true")
        Boolean noRelative) {
    Organisation.Said said() {
        return new Organisation.Said(
                invigilators,
                computers,
                ownStaff,
                dedicated,
                Boolean.TRUE.equals(nobodyTrained),
                Boolean.TRUE.equals(noRelative));
    }
}
