package fr.pixemploi.certification.jury.rest;

import fr.pixemploi.certification.jury.application.Rescore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What scoring a test again changes. */
@Schema(name = "RescoringDifference")
record DifferenceView(
        UUID candidateId,

        @Schema(enumeration = {"pix", "clea-numerique"}) String certification,

        @Schema(description = "What the rules said last; absent when the test was not scored.") @Nullable
        JuryDecisionView before,

        JuryDecisionView after,

        @Schema(description = "The jury decided of it: its word stays.")
        boolean overridden,

        @Schema(description = "People were told the earlier one.")
        boolean published) {
    static List<DifferenceView> of(List<Rescore.Difference> differences) {
        return differences.stream()
                .map(it -> new DifferenceView(
                        it.candidateId(),
                        it.certification().label(),
                        it.before() == null ? null : JuryDecisionView.of(it.before()),
                        JuryDecisionView.of(it.after()),
                        it.overridden(),
                        it.published()))
                .toList();
    }
}
