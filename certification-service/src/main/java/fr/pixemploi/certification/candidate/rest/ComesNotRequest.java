package fr.pixemploi.certification.candidate.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a candidate will not come. */
@Schema(name = "CandidateCancellationRequest")
record ComesNotRequest(
        @NotBlank
        @Size(max = 300)
        @Schema(
                description = "In the centre's words; no letter quotes it.",
                examples = "Absence annoncée par téléphone.")
        String reason) {}
