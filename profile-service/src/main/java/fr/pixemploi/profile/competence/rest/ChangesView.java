package fr.pixemploi.profile.competence.rest;

import fr.pixemploi.profile.competence.domain.Comparison;
import fr.pixemploi.profile.competence.domain.fold.Change;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What changed between two results, in the competences that both measured. */
@Schema(name = "ProfileChanges")
record ChangesView(
        @Schema(description = "The result that was completed first.")
        UUID earlierResultId,

        UUID laterResultId,
        List<ChangeView> competences) {
    @Schema(name = "ProfileChange")
    record ChangeView(
            String code,
            int earlierLevel,
            int laterLevel,
            int earlierPix,
            int laterPix,

            @Schema(
                    description =
                            "Later minus earlier ability by the answers alone, in population standard deviations; absent when those of one result say nothing.")
            @Nullable
            Double difference,

            @Schema(description = "Standard deviation of the difference.") @Nullable
            Double sd,

            @Schema(description = "Whether it is more than the error of both measurements explains.")
            boolean beyondChance) {
        static ChangeView of(Comparison.Line line) {
            Change change = line.change();
            return new ChangeView(
                    line.later().code(),
                    line.earlier().level(),
                    line.later().level(),
                    line.earlier().pix(),
                    line.later().pix(),
                    change == null ? null : change.difference(),
                    change == null ? null : change.sd(),
                    line.beyondChance());
        }
    }

    static ChangesView of(Comparison comparison) {
        return new ChangesView(
                comparison.earlier().id(),
                comparison.later().id(),
                comparison.lines().stream().map(ChangeView::of).toList());
    }
}
