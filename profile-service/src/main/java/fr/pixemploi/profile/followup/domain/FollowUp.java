package fr.pixemploi.profile.followup.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What comes next for a file.
 *
 * @param interviewAt the next interview
 * @param quietUntil the last day on which the person is left in peace; why is noted nowhere
 * @param talkedOverAt when a result was last talked over
 * @param version zero while nothing is noted, one more at each change
 */
public record FollowUp(
        UUID beneficiaryId,
        UUID structureId,
        @Nullable Instant interviewAt,
        @Nullable LocalDate quietUntil,
        @Nullable Instant talkedOverAt,
        long version) {

    public static FollowUp none(UUID beneficiaryId, UUID structureId) {
        return new FollowUp(beneficiaryId, structureId, null, null, null, 0);
    }

    public FollowUp planned(@Nullable Instant interview, @Nullable LocalDate quiet) {
        return new FollowUp(beneficiaryId, structureId, interview, quiet, talkedOverAt, version + 1);
    }

    public FollowUp talkedOver(Instant now) {
        return new FollowUp(beneficiaryId, structureId, interviewAt, quietUntil, now, version + 1);
    }
}
