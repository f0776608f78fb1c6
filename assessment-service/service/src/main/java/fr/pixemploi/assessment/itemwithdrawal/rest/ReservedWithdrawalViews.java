package fr.pixemploi.assessment.itemwithdrawal.rest;

import fr.pixemploi.assessment.itemwithdrawal.domain.AffectedSitting;
import fr.pixemploi.assessment.itemwithdrawal.domain.Withdrawal;
import fr.pixemploi.assessment.itemwithdrawal.domain.WithdrawalProposal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the jury sends and sees about items of the reserved pool. */
final class ReservedWithdrawalViews {
    private ReservedWithdrawalViews() {}

    @Schema(name = "ProposeReservedWithdrawal")
    record ProposeRequest(
            @NotBlank @Size(max = 100) @Schema(examples = "demo-1-1-mots-cles")
            String itemId,

            @NotBlank @Size(max = 500) @Schema(examples = "Deux réponses sont justes.")
            String reason,

            @Schema(
                    description = "Whether it undoes a withdrawal: answers to the item shall count again.",
                    examples = "false")
            @Nullable
            Boolean undo) {}

    @Schema(name = "ReservedWithdrawal")
    record ProposalView(
            @Schema(examples = "01940000-0000-7000-8000-000000000d01")
            UUID id,

            @Schema(examples = "demo-1-1-mots-cles") String itemId,

            @Schema(description = "Whether it undoes a withdrawal.", examples = "false")
            boolean undo,

            @Schema(examples = "Deux réponses sont justes.") String reason,

            @Schema(
                    enumeration = {"proposed", "confirmed", "dropped"},
                    examples = "proposed")
            String status,

            @Schema(
                    description = "Account of the member of the jury.",
                    examples = "01940000-0000-7000-8000-000000000106")
            String proposedBy,

            Instant proposedAt,

            @Schema(
                    description = "Account of another member; absent until then.",
                    examples = "01940000-0000-7000-8000-000000000116")
            @Nullable
            String confirmedBy,

            @Nullable Instant confirmedAt,
            @Nullable Instant droppedAt,

            @Schema(description = "Once confirmed: sittings changed so far.", examples = "12") @Nullable
            Integer sittings,

            @Schema(description = "Once confirmed: tests that were over and were scored again, so far.", examples = "9")
            @Nullable
            Integer rescored,

            @Schema(description = "When all were; absent until then.") @Nullable
            Instant finishedAt) {
        /** @param progress of one that was confirmed; null otherwise */
        static ProposalView of(WithdrawalProposal proposal, @Nullable Withdrawal progress) {
            return new ProposalView(
                    proposal.id(),
                    proposal.item().value(),
                    proposal.restores(),
                    proposal.reason(),
                    proposal.status().name().toLowerCase(Locale.ROOT),
                    proposal.proposedBy(),
                    proposal.proposedAt(),
                    proposal.confirmedBy(),
                    proposal.confirmedAt(),
                    proposal.droppedAt(),
                    progress == null ? null : progress.sittings(),
                    progress == null ? null : progress.results(),
                    progress == null ? null : progress.finishedAt());
        }
    }

    @Schema(name = "SittingToRescore")
    record SittingView(
            UUID sittingId,
            @Nullable UUID candidateId,

            @Schema(
                    enumeration = {"open", "completed", "abandoned"},
                    examples = "completed")
            String status,

            Instant startedAt,
            @Nullable Instant endedAt) {
        static SittingView of(AffectedSitting sitting) {
            return new SittingView(
                    sitting.sitting(), sitting.candidate(), sitting.status(), sitting.startedAt(), sitting.endedAt());
        }
    }

    /** For the document only: a page's type. */
    @Schema(name = "ReservedWithdrawalPage")
    record ProposalPage(List<ProposalView> items, @Nullable String nextCursor) {}

    /** For the document only: a page's type. */
    @Schema(name = "SittingToRescorePage")
    record SittingPage(List<SittingView> items, @Nullable String nextCursor) {}
}
