package fr.pixemploi.profile.staff.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.kit.problem.field.PointsTo;
import fr.pixemploi.profile.staff.domain.Absence;
import fr.pixemploi.profile.staff.domain.StaffMember;
import fr.pixemploi.profile.staff.domain.StaffRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may change of a colleague. A field left out stays as it is; roles are replaced as a whole, null ends an absence. */
@Schema(name = "UpdateStaffMemberRequest")
record UpdateStaffRequest(
        @NotEmpty @Size(max = 4) @Schema(required = false)
        List<@NotNull @Pattern(regexp = InviteRequest.ROLE) String> roles,

        @Nullable @Valid @Schema(nullable = true) AbsenceDays absence) {
    /**
     * Days on which a colleague is away.
     *
     * @param until the last one
     * @param replacedBy the colleague, of the same structure, who looks after their people meanwhile
     */
    @Schema(name = "Absence")
    record AbsenceDays(
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @NotNull UUID replacedBy) {
        static @Nullable AbsenceDays of(@Nullable Absence absence) {
            return absence == null ? null : new AbsenceDays(absence.from(), absence.until(), absence.replacedBy());
        }

        @AssertTrue(message = "{fr.pixemploi.profile.staff.EndsAfterItBegins.message}")
        @PointsTo("until")
        @JsonIgnore
        @Schema(hidden = true)
        @SuppressWarnings("NullAway") // Validated together with the rules that both are there.
        boolean isEndingAfterItBegins() {
            return from == null || until == null || !until.isBefore(from);
        }

        Absence absence() {
            return new Absence(from, until, replacedBy);
        }
    }

    static UpdateStaffRequest of(StaffMember member) {
        return new UpdateStaffRequest(
                member.roles().stream().map(StaffRole::code).toList(), AbsenceDays.of(member.absence()));
    }

    /** Roles that stay as they are and failed are wished once more when the call names roles. */
    StaffMember applyTo(StaffMember member, boolean namesRoles) {
        StaffMember changed = namesRoles ? member.withRoles(InviteRequest.roles(roles)) : member;
        return changed.absent(absence == null ? null : absence.absence());
    }
}
