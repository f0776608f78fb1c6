package fr.pixemploi.profile.group.rest;

import fr.pixemploi.profile.group.domain.Group;
import fr.pixemploi.profile.group.domain.GroupKind;
import fr.pixemploi.profile.group.domain.Groups;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A group.
 *
 * @param trainers accounts of advisers and managers
 * @param members how many are in it today, or will be; in lists only
 */
@Schema(name = "Group")
record GroupView(
        UUID id,
        UUID structureId,
        GroupKind kind,

        @Schema(examples = "Atelier CV en ligne") String name,

        LocalDate beginsOn,
        @Nullable LocalDate endsOn,
        List<String> trainers,

        @Nullable Integer members,
        long version) {
    static GroupView of(Group group) {
        return of(group, null);
    }

    static GroupView of(Groups.Listed listed) {
        return of(listed.group(), listed.members());
    }

    private static GroupView of(Group group, @Nullable Integer members) {
        return new GroupView(
                group.id(),
                group.structureId(),
                group.kind(),
                group.name(),
                group.beginsOn(),
                group.endsOn(),
                group.trainers(),
                members,
                group.version());
    }
}
