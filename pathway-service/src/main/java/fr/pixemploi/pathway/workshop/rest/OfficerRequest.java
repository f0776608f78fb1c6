package fr.pixemploi.pathway.workshop.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.kit.problem.field.PointsTo;
import fr.pixemploi.pathway.catalogue.domain.DisabilityOfficer;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the référent handicap of an own offer is reached: a service, not a person. */
@Schema(name = "OwnOfferDisabilityOfficer")
record OfficerRequest(
        @Nullable
        @Pattern(regexp = ".*\\S.*")
        @Size(min = 1, max = OwnOfferParts.LINE)
        @Schema(description = "What the service is called; no name of a person.", examples = "Mission handicap")
        String service,

        @Nullable
        @Pattern(regexp = "\\+?[0-9](?:[ .-]?[0-9]){3,14}")
        @Size(max = 30)
        @Schema(description = "Left out where there is an e-mail alone.", examples = "01 99 00 12 34")
        String telephone,

        @Nullable
        @Email
        @Size(max = 200)
        @Schema(
                description = "Of the service; left out where there is a telephone alone.",
                examples = "handicap@exemple.fr")
        String email) {
    @AssertTrue(message = "{fr.pixemploi.pathway.workshop.Reached.message}")
    @PointsTo("telephone")
    @JsonIgnore
    @Schema(hidden = true)
    boolean isReached() {
        return telephone != null || email != null;
    }

    static @Nullable OfficerRequest of(@Nullable DisabilityOfficer officer) {
        return officer == null ? null : new OfficerRequest(officer.service(), officer.telephone(), officer.email());
    }

    DisabilityOfficer toOfficer() {
        return new DisabilityOfficer(service, telephone, email);
    }
}
