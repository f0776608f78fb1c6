package fr.pixemploi.profile.group.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.problem.field.PointsTo;
import fr.pixemploi.profile.group.domain.Group;
import fr.pixemploi.profile.group.domain.GroupKind;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A group to form.
 *
 * @param endsOn its last day, once that is known
 * @param trainers accounts of advisers and managers of the structure; left out, the caller
 */
@Schema(name = "FormGroupRequest")
record FormGroupRequest(
        @NotNull UUID structureId,

        @NotNull GroupKind kind,

        @NotBlank @Size(max = 100) @Schema(examples = "Atelier CV en ligne")
        String name,

        @NotNull LocalDate beginsOn,
        @Nullable LocalDate endsOn,

        @Nullable @Size(max = GroupDays.MOST_TRAINERS) List<@NotNull @Size(min = 1, max = 64) String> trainers) {
    @AssertTrue(message = "{fr.pixemploi.profile.group.EndsAfterItBegins.message}")
    @PointsTo("endsOn")
    @JsonIgnore
    @Schema(hidden = true)
    boolean isEndingAfterItBegins() {
        return GroupDays.inOrder(beginsOn, endsOn);
    }

    Group group(String caller) {
        return new Group(
                Ids.next(),
                structureId,
                kind,
                name,
                beginsOn,
                endsOn,
                trainers == null ? List.of(caller) : trainers,
                1);
    }
}
