package fr.pixemploi.pathway.catalogue.rest.mapping;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.kit.problem.field.PointsTo;
import fr.pixemploi.pathway.catalogue.domain.Target;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a FORMACODE means.
 *
 * @param targets each competence once; empty when it means nothing of the framework
 */
@Schema(name = "FormacodeMappingRequest")
record MappingRequest(@NotNull @Size(max = 40) List<@NotNull @Valid TargetRequest> targets) {
    /** @param fromLevel level needed to follow it, and toLevel the one that it leads to, which is higher */
    @Schema(name = "MappedTargetRequest")
    record TargetRequest(
            @NotNull @Pattern(regexp = CompetenceCode.PATTERN) @Schema(examples = "1.2")
            String competence,

            @NotNull @Min(0) @Max(7) Integer fromLevel,
            @NotNull @Min(1) @Max(8) Integer toLevel) {
        @AssertTrue(message = "{fr.pixemploi.pathway.catalogue.Upwards.message}")
        @PointsTo("toLevel")
        @JsonIgnore
        @Schema(hidden = true)
        boolean isUpwards() {
            return fromLevel == null || toLevel == null || fromLevel < toLevel;
        }
    }

    @AssertTrue(message = "{fr.pixemploi.pathway.catalogue.EachOnce.message}")
    @PointsTo("targets")
    @JsonIgnore
    @Schema(hidden = true)
    boolean isEachOnce() {
        return targets == null
                || targets.stream()
                                .filter(Objects::nonNull)
                                .map(TargetRequest::competence)
                                .distinct()
                                .count()
                        == targets.size();
    }

    List<Target> toTargets() {
        return targets.stream()
                .map(target -> new Target(
                        new CompetenceCode(target.competence()),
                        new Level(target.fromLevel()),
                        new Level(target.toLevel())))
                .toList();
    }
}
