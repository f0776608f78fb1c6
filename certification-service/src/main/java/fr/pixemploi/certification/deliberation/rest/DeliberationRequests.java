package fr.pixemploi.certification.deliberation.rest;

import fr.pixemploi.certification.deliberation.domain.Deliberation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is entered of a meeting of the jury. */
final class DeliberationRequests {
    private DeliberationRequests() {}

    /** Who sat, and when. */
    @Schema(name = "JuryMembers")
    record MembersRequest(
            @NotNull @Schema(description = "Day of the meeting.", examples = "2026-12-15")
            LocalDate heldOn,

            @NotBlank
            @Size(max = 100)
            @Schema(description = "Technical member of the certifier.", examples = "Julie Exemple")
            String technical,

            @NotBlank
            @Size(max = 100)
            @Schema(description = "Pedagogical member of the certifier.", examples = "Jules Exemple")
            String pedagogical,

            @NotBlank @Size(max = 100) @Schema(description = "Somebody from outside.", examples = "Odile Exemple")
            String outside) {
        Deliberation.Members toMembers() {
            return new Deliberation.Members(heldOn, technical, pedagogical, outside);
        }
    }

    /** Sessions whose results are told. */
    @Schema(name = "DeliberationRequest")
    record PublicationRequest(
            @NotNull @Valid MembersRequest members,

            @NotEmpty @Size(max = 500) @Schema(description = "One that is named twice is published once.")
            List<@NotNull UUID> sessionIds) {}

    /** Why all that a meeting told is taken back. */
    @Schema(name = "DeliberationWithdrawal")
    record WithdrawalRequest(
            @NotNull @Valid MembersRequest members,

            @NotBlank @Size(max = 1000) @Schema(examples = "Les seuils appliqués n'étaient pas les bons.")
            String reason) {}
}
