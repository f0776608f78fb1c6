package fr.pixemploi.profile.group.rest;

import fr.pixemploi.profile.group.application.ChangeMembers;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who comes into a group, and who leaves it: by ids of files, by what the structure calls the people, or both. */
final class MemberRequests {
    private static final int AT_ONCE = 200;

    private MemberRequests() {}

    /**
     * @param beneficiaryIds files of the structure
     * @param externalIds as it calls the people
     * @param from first day in the group; left out, its beginning. Of who comes back after a pause, the day on which it ends
     */
    @Schema(name = "AddGroupMembersRequest")
    record Add(
            @Nullable @Size(max = AT_ONCE) List<@NotNull UUID> beneficiaryIds,

            @Nullable @Size(max = AT_ONCE) List<@NotNull @Size(min = 1, max = 64) String> externalIds,

            @Nullable @Schema(implementation = String.class, format = "date", examples = "2026-12-01")
            LocalDate from) {
        ChangeMembers.Named named() {
            return MemberRequests.named(beneficiaryIds, externalIds);
        }
    }

    /**
     * @param beneficiaryIds files of the structure
     * @param externalIds as it calls the people
     * @param lastDay in the group, also of who left already; left out, today, and who left before keeps their last day. One before the first
     *     day says that the person never was in it
     */
    @Schema(name = "TakeOutGroupMembersRequest")
    record TakeOut(
            @Nullable @Size(max = AT_ONCE) List<@NotNull UUID> beneficiaryIds,

            @Nullable @Size(max = AT_ONCE) List<@NotNull @Size(min = 1, max = 64) String> externalIds,

            @Nullable @Schema(implementation = String.class, format = "date", examples = "2026-12-15")
            LocalDate lastDay) {
        ChangeMembers.Named named() {
            return MemberRequests.named(beneficiaryIds, externalIds);
        }
    }

    private static ChangeMembers.Named named(@Nullable List<UUID> ids, @Nullable List<String> externalIds) {
        return new ChangeMembers.Named(ids == null ? List.of() : ids, externalIds == null ? List.of() : externalIds);
    }
}
