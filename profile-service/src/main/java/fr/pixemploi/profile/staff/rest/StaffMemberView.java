package fr.pixemploi.profile.staff.rest;

import fr.pixemploi.profile.staff.domain.MembershipState;
import fr.pixemploi.profile.staff.domain.MembershipTrouble;
import fr.pixemploi.profile.staff.domain.StaffMember;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A colleague, and how far their roles are.
 *
 * @param account subject of their tokens; absent until the identity provider said which it is, and until its holder accepted
 */
@Schema(name = "StaffMember")
record StaffMemberView(
        UUID id,
        UUID structureId,
        String email,
        String firstName,
        String lastName,

        @Nullable @Schema(examples = "01940000-0000-7000-8000-000000000101")
        String account,

        List<MembershipView> memberships,
        UpdateStaffRequest.@Nullable AbsenceDays absence,
        long version) {
    /**
     * A role of a colleague.
     *
     * @param wanted false while it is being taken away
     * @param state how far the identity provider is; offered while the holder of an account that there was has not accepted
     * @param trouble why it failed, or what the next try waits for
     */
    @Schema(name = "Membership")
    record MembershipView(
            @Schema(examples = "adviser") String role,
            boolean wanted,
            MembershipState state,
            @Nullable MembershipTrouble trouble) {
        static List<MembershipView> of(StaffMember member) {
            return member.memberships().stream()
                    .map(held -> new MembershipView(held.role().code(), held.wanted(), held.state(), held.trouble()))
                    .toList();
        }
    }

    static StaffMemberView of(StaffMember member) {
        return new StaffMemberView(
                member.id(),
                member.structureId(),
                member.colleague().email(),
                member.colleague().firstName(),
                member.colleague().lastName(),
                member.account(),
                MembershipView.of(member),
                UpdateStaffRequest.AbsenceDays.of(member.absence()),
                member.version());
    }
}
