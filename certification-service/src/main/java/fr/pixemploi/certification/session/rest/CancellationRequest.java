package fr.pixemploi.certification.session.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a session will not be. */
@Schema(name = "SessionCancellationRequest")
record CancellationRequest(
        @NotBlank
        @Size(max = 300)
        @Schema(
                description = "In the centre's words; no letter quotes it.",
                examples = "La salle n'est plus disponible.")
        String reason) {}
