package fr.pixemploi.certification.jury.rest;

import fr.pixemploi.certification.jury.application.DecideOtherwise;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.certification.rules.domain.CommentKey;
import fr.pixemploi.certification.rules.domain.Outcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the jury says. */
final class JuryRequests {
    private JuryRequests() {}

    /** Why something is taken back. */
    @Schema(name = "WithdrawalReason")
    record Reason(
            @NotBlank @Size(max = 1000) @Schema(examples = "Une erreur de session a été constatée.")
            String reason) {}

    /** A reader's answer to a proposal. */
    @Schema(name = "JuryAnswer")
    record Answer(
            @NotNull
            @Schema(description = "`madeAt` of the proposal that was read.", examples = "2026-12-09T10:00:00.123456Z")
            OffsetDateTime proposedAt) {
        Instant moment() {
            return proposedAt.toInstant();
        }
    }

    /** What a member of the jury would decide. */
    enum Wanted {
        VALIDATED,
        REJECTED,
        CANCELLED,
        AS_SCORED;

        @Nullable
        Outcome outcome() {
            return switch (this) {
                case VALIDATED -> Outcome.VALIDATED;
                case REJECTED -> Outcome.REJECTED;
                case CANCELLED -> Outcome.CANCELLED;
                case AS_SCORED -> null;
            };
        }
    }

    /** A proposal for the second reader. */
    @Schema(name = "JuryProposal")
    record Proposal(
            @NotNull @Schema(description = "`as-scored` lifts what the jury decided before.", examples = "rejected")
            Wanted status,

            @Nullable
            @Schema(
                    description =
                            "What the candidate and the centre will read; needed for rejected and cancelled, and only there.",
                    examples = "fraud")
            CommentKey comment,

            @NotBlank
            @Size(max = 1000)
            @Schema(
                    description = "Why, for the other members of the jury.",
                    examples = "Le surveillant a vu une antisèche.")
            String reason,

            @Nullable
            @Size(max = 2)
            @Schema(
                    description = "Of what the candidate sits for; of all when absent. A fraud concerns all.",
                    examples = "[\"pix\", \"clea-numerique\"]")
            List<Certification> certifications) {
        DecideOtherwise.Wish toWish() {
            List<Certification> those = certifications == null
                    ? List.of()
                    : certifications.stream().distinct().toList();
            return new DecideOtherwise.Wish(those, status.outcome(), comment, reason);
        }
    }
}
