package fr.pixemploi.profile.followup.rest;

import fr.pixemploi.profile.followup.domain.FollowUp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What comes next for a file. A field left out stays as it is; null takes it away.
 *
 * @param interviewAt the next interview
 * @param quietUntil the last day on which the person is left in peace; why is noted nowhere
 */
@Schema(name = "FollowUpRequest")
record FollowUpRequest(
        @Nullable
        @Schema(nullable = true, implementation = String.class, format = "date-time", examples = "2026-12-03T09:00:00Z")
        OffsetDateTime interviewAt,

        @Nullable @Schema(nullable = true, implementation = String.class, format = "date", examples = "2026-12-11")
        LocalDate quietUntil) {

    static FollowUpRequest of(FollowUp followUp) {
        var interview = followUp.interviewAt();
        return new FollowUpRequest(
                interview == null ? null : interview.atOffset(ZoneOffset.UTC), followUp.quietUntil());
    }

    FollowUp applyTo(FollowUp followUp) {
        return followUp.planned(
                interviewAt == null ? null : interviewAt.toInstant().truncatedTo(ChronoUnit.MICROS), quietUntil);
    }
}
