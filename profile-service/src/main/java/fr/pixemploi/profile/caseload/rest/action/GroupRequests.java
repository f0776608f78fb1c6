package fr.pixemploi.profile.caseload.rest.action;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.profile.caseload.application.action.BeginGroupAction;
import fr.pixemploi.profile.caseload.rest.view.FilterRequest;
import fr.pixemploi.profile.sharing.domain.Purpose;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked to be done for a group. */
final class GroupRequests {
    private GroupRequests() {}

    /**
     * Who is meant: either all whom a filter of the caseload finds now, or people one by one. A thousand at most.
     *
     * @param filter as of the list; an empty one means everybody
     */
    @Schema(name = "GroupPeople")
    record PeopleRequest(
            @Nullable @Valid FilterRequest filter,
            @Nullable @Size(min = 1, max = 1000) List<@NotNull UUID> beneficiaryIds) {
        @JsonIgnore
        BeginGroupAction.People meant() {
            return new BeginGroupAction.People(filter == null ? null : filter.meant(), beneficiaryIds);
        }
    }

    @Schema(name = "InviteGroupRequest")
    record InviteRequest(
            @NotNull UUID structureId,

            @NotNull @Valid PeopleRequest people,

            @NotNull @Pattern(regexp = "[A-Z0-9]{6,20}") @Schema(examples = "PXEMPR346")
            String campaignCode) {}

    /** @param reason a code of /v1/sharing-purposes */
    @Schema(name = "AskGroupForSharingRequest")
    record AskRequest(
            @NotNull UUID structureId,

            @NotNull @Valid PeopleRequest people,

            @NotNull @Size(min = 1, max = 50) @Schema(examples = "faire-le-point")
            String reason,

            @NotNull @Pattern(regexp = Purpose.CODES) @Schema(examples = "accompagnement")
            String purpose) {}

    /** @param colleagueId of the structure's staff, who follows them from now on */
    @Schema(name = "AssignGroupRequest")
    record AssignRequest(
            @NotNull UUID structureId,
            @NotNull @Valid PeopleRequest people,
            @NotNull UUID colleagueId) {}
}
