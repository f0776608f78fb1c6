package fr.pixemploi.profile.group.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.kit.problem.field.PointsTo;
import fr.pixemploi.profile.group.domain.Group;
import fr.pixemploi.profile.group.domain.GroupKind;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may change of a group. A field left out stays as it is; trainers are replaced as a whole, null takes the last day away. */
@Schema(name = "UpdateGroupRequest")
record UpdateGroupRequest(
        @NotNull @Schema(required = false) GroupKind kind,

        @NotBlank @Size(max = 100) @Schema(required = false, examples = "Atelier CV en ligne")
        String name,

        @NotNull @Schema(required = false, implementation = String.class, format = "date", examples = "2026-12-01")
        LocalDate beginsOn,

        @Nullable @Schema(nullable = true, implementation = String.class, format = "date", examples = "2026-12-15")
        LocalDate endsOn,

        @NotNull @Size(max = GroupDays.MOST_TRAINERS) @Schema(required = false)
        List<@NotNull @Size(min = 1, max = 64) String> trainers) {
    @AssertTrue(message = "{fr.pixemploi.profile.group.EndsAfterItBegins.message}")
    @PointsTo("endsOn")
    @JsonIgnore
    @Schema(hidden = true)
    boolean isEndingAfterItBegins() {
        return GroupDays.inOrder(beginsOn, endsOn);
    }

    static UpdateGroupRequest of(Group group) {
        return new UpdateGroupRequest(group.kind(), group.name(), group.beginsOn(), group.endsOn(), group.trainers());
    }

    Group applyTo(Group group) {
        return new Group(group.id(), group.structureId(), kind, name, beginsOn, endsOn, trainers, group.version());
    }
}
