package fr.pixemploi.certification.candidate.rest;

import fr.pixemploi.certification.candidate.domain.SeenEvidence;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That what entitles a candidate to what is arranged was seen: said and shown in one shape. */
@Schema(name = "SeenEvidence", description = "By whom and when; never what it was, nor a copy of it.")
record EvidenceView(
        @NotBlank @Size(max = 100) @Schema(examples = "Claire Exemple")
        String seenBy,

        @NotNull @Schema(description = "Not after today by the clock of the venue.", examples = "2026-11-20")
        LocalDate seenOn) {
    static @Nullable EvidenceView of(@Nullable SeenEvidence evidence) {
        return evidence == null ? null : new EvidenceView(evidence.by(), evidence.on());
    }

    static @Nullable SeenEvidence read(@Nullable EvidenceView said) {
        return said == null ? null : new SeenEvidence(said.seenBy(), said.seenOn());
    }
}
