package fr.pixemploi.profile.group.rest.measure;

import fr.pixemploi.profile.competence.domain.BeforeAndAfter;
import fr.pixemploi.profile.competence.domain.Comparison;
import fr.pixemploi.profile.competence.domain.Result;
import fr.pixemploi.profile.competence.domain.fold.Change;
import fr.pixemploi.profile.group.domain.measure.GroupChanges;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A group before and after. */
@Schema(name = "GroupChanges")
record GroupChangesView(
        UUID groupId,

        @Schema(description = "What parts before from after.")
        Instant at,

        @Schema(description = "Who was in the group then and shares now, by name.")
        List<MemberLine> members,

        @Schema(description = "How many others were in the group then: they share nothing now, and are in no figure.")
        int notSharing,

        @Schema(description = "By version of the framework, the one of most members first.")
        List<FiguresView> figures) {
    /** @param before also when there is no {@code after} to compare it with, as that one stands without it */
    @Schema(name = "GroupMemberChanges")
    record MemberLine(
            UUID beneficiaryId,
            String firstName,
            String lastName,
            @Nullable MeasureView before,
            @Nullable MeasureView after,

            @Schema(
                    description =
                            "Why nothing is compared, and the member is in no figure: no test before the moment or none from it on, two tests in versions of the framework that are not cut alike, or no competence that both measured. Absent when they are compared.")
            BeforeAndAfter.@Nullable WhyNotCompared whyNotCompared,

            @Schema(description = "In the competences that both measured.")
            List<ChangeView> competences) {
        static MemberLine of(GroupChanges.Line line) {
            BeforeAndAfter measures = line.measures();
            Comparison comparison = measures.comparison();
            return new MemberLine(
                    line.member().beneficiaryId(),
                    line.member().firstName(),
                    line.member().lastName(),
                    MeasureView.of(measures.before()),
                    MeasureView.of(measures.after()),
                    measures.whyNotCompared().orElse(null),
                    comparison == null
                            ? List.of()
                            : comparison.lines().stream().map(ChangeView::of).toList());
        }
    }

    @Schema(name = "GroupMeasure")
    record MeasureView(UUID resultId, Instant completedAt, GroupResultsView.FrameworkView framework) {
        static @Nullable MeasureView of(@Nullable Result result) {
            if (result == null) return null;
            return new MeasureView(
                    result.id(), result.completedAt(), GroupResultsView.FrameworkView.of(result.framework()));
        }
    }

    @Schema(name = "GroupMemberChange")
    record ChangeView(
            String code,
            int beforeLevel,
            int afterLevel,
            int beforePix,
            int afterPix,

            @Schema(
                    description =
                            "Ability after minus before by the answers alone, in population standard deviations; absent when those of one measure say nothing.")
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

    /**
     * @param members who were measured twice in this version, in one competence at least
     * @param rose how many of them rose in one competence at least. The more competences a member's tests have in common, the further one
     *     must rise: by chance alone no more members rise so than would rise in a single competence. {@code fell} likewise
     */
    @Schema(name = "GroupChangeFigures")
    record FiguresView(
            GroupResultsView.FrameworkView framework,
            int members,
            int rose,
            int fell,
            List<CompetenceFigureView> competences) {
        static FiguresView of(GroupChanges.Figures figures) {
            return new FiguresView(
                    GroupResultsView.FrameworkView.of(figures.version()),
                    figures.members(),
                    figures.rose(),
                    figures.fell(),
                    figures.competences().stream().map(CompetenceFigureView::of).toList());
        }
    }

    /**
     * @param members whom both measures measured in it
     * @param rose how many of them rose beyond chance; {@code fell} likewise
     */
    @Schema(name = "GroupCompetenceChange")
    record CompetenceFigureView(
            String code,
            int members,
            double meanLevelChange,
            double meanPixChange,

            @Schema(description = "Of how many of them the answers say something by themselves, both times.")
            int measured,

            @Schema(
                    description =
                            "Mean difference of the abilities of these, each weighing as much as it is sure, in population standard deviations; absent when there are none.")
            @Nullable
            Double meanDifference,

            @Schema(
                    description =
                            "Its standard deviation, of the measurements alone: it speaks of these members and of nobody else.")
            @Nullable
            Double sd,

            @Schema(description = "Whether the mean is more than the error of the measurements explains.")
            boolean beyondChance,

            int rose,
            int fell) {
        static CompetenceFigureView of(GroupChanges.CompetenceFigure figure) {
            Change mean = figure.meanChange();
            return new CompetenceFigureView(
                    figure.code(),
                    figure.members(),
                    figure.meanLevels(),
                    figure.meanPix(),
                    figure.measured(),
                    mean == null ? null : mean.difference(),
                    mean == null ? null : mean.sd(),
                    figure.beyondChance(),
                    figure.rose(),
                    figure.fell());
        }
    }

    static GroupChangesView of(GroupChanges found) {
        return new GroupChangesView(
                found.group().id(),
                found.at(),
                found.members().stream().map(MemberLine::of).toList(),
                found.notSharing(),
                found.figures().stream().map(FiguresView::of).toList());
    }
}
