package fr.pixemploi.pathway.workshop.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.kit.problem.field.PointsTo;
import fr.pixemploi.pathway.catalogue.domain.Target;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an own offer does for one competence. */
@Schema(name = "OwnOfferTarget")
record TargetRequest(
        @NotNull @Pattern(regexp = CompetenceCode.PATTERN) @Schema(examples = "1.2")
        String competence,

        @NotNull @Min(0) @Max(7) @Schema(description = "Needed to follow it.", examples = "0")
        Integer fromLevel,

        @NotNull @Min(1) @Max(8) @Schema(description = "Reached by who followed it.", examples = "3")
        Integer toLevel) {
    @AssertTrue(message = "{fr.pixemploi.pathway.workshop.Upwards.message}")
    @PointsTo("toLevel")
    @JsonIgnore
    @Schema(hidden = true)
    boolean isUpwards() {
        return fromLevel == null || toLevel == null || fromLevel < toLevel;
    }

    static TargetRequest of(Target target) {
        return new TargetRequest(
                target.competence().value(), target.from().value(), target.to().value());
    }

    Target toTarget() {
        return new Target(new CompetenceCode(competence), new Level(fromLevel), new Level(toLevel));
    }
}
