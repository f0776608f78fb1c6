package fr.pixemploi.profile.group.rest;

import fr.pixemploi.profile.group.domain.Member;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is in a group, or was.
 *
 * @param from first day in the group; absent for its beginning
 * @param lastDay in the group; absent while no end is known
 * @param invited whether the person was invited to the file or to a campaign, or has taken the file over
 * @param begun whether a test of the structure's or the platform's campaigns was begun, shared or not
 * @param done whether one is done
 */
@Schema(name = "GroupMember")
record MemberView(
        UUID beneficiaryId,
        String firstName,
        String lastName,
        @Nullable String externalId,
        @Nullable LocalDate from,
        @Nullable LocalDate lastDay,
        boolean invited,
        boolean begun,
        boolean done) {
    static MemberView of(Member member) {
        return new MemberView(
                member.beneficiaryId(),
                member.firstName(),
                member.lastName(),
                member.externalId(),
                member.from(),
                member.lastDay(),
                member.progress().invited(),
                member.progress().begun(),
                member.progress().done());
    }
}
