package fr.pixemploi.profile.group.rest.measure;

import fr.pixemploi.profile.competence.domain.FoldedResults;
import fr.pixemploi.profile.competence.domain.framework.FrameworkVersion;
import fr.pixemploi.profile.group.application.measure.MeasureGroup;
import fr.pixemploi.profile.group.domain.Member;
import fr.pixemploi.profile.group.domain.measure.GroupReading;
import fr.pixemploi.profile.group.domain.measure.GroupResults;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a group can do. */
@Schema(name = "GroupResults")
record GroupResultsView(
        UUID groupId,

        @Schema(description = "Who is in the group today, by name.")
        List<MemberLine> members,

        @Schema(
                description =
                        "Of those who share alone, by version of the framework in which their profiles are told, the one of most members first.")
        List<FiguresView> figures,

        @Schema(description = "In the framework that was asked for.") @Nullable
        GroupReadingView reading) {
    @Schema(name = "GroupFramework")
    record FrameworkView(@Nullable UUID id, int version) {
        static FrameworkView of(FrameworkVersion framework) {
            return new FrameworkView(framework.id(), framework.version());
        }
    }

    /**
     * @param begun whether a test of the structure's or the platform's campaigns was begun, shared or not
     * @param shared whether a result is shared with the structure now
     */
    @Schema(name = "GroupMemberResults")
    record MemberLine(
            UUID beneficiaryId,
            String firstName,
            String lastName,
            @Nullable String externalId,
            boolean invited,
            boolean begun,
            boolean done,
            boolean shared,

            @Schema(description = "As the competence profile says them; absent of who shares nothing.") @Nullable
            SharedView results) {
        static MemberLine of(GroupResults.Line line) {
            Member member = line.member();
            GroupResults.Shared shared = line.shared();
            return new MemberLine(
                    member.beneficiaryId(),
                    member.firstName(),
                    member.lastName(),
                    member.externalId(),
                    member.progress().invited(),
                    member.progress().begun(),
                    member.progress().done(),
                    shared != null,
                    shared == null ? null : SharedView.of(shared));
        }
    }

    @Schema(name = "GroupMemberShared")
    record SharedView(FrameworkView framework, List<CompetenceView> competences, List<AreaView> areas) {
        static SharedView of(GroupResults.Shared shared) {
            return new SharedView(
                    FrameworkView.of(shared.results().version()),
                    shared.results().competences().stream()
                            .map(CompetenceView::of)
                            .toList(),
                    shared.areas().stream().map(AreaView::of).toList());
        }
    }

    @Schema(name = "GroupMemberCompetence")
    record CompetenceView(String code, int level, int pix) {
        static CompetenceView of(FoldedResults.Competence found) {
            return new CompetenceView(found.code(), found.level(), found.pix());
        }
    }

    /** @param competences how many of the area were measured */
    @Schema(name = "GroupMemberArea")
    record AreaView(String code, int competences, double meanLevel, int pix) {
        static AreaView of(GroupResults.AreaScore score) {
            return new AreaView(score.code(), score.competences(), score.meanLevel(), score.pix());
        }
    }

    /** @param members whose profiles are told in this version */
    @Schema(name = "GroupFigures")
    record FiguresView(
            FrameworkView framework, int members, List<CompetenceFigureView> competences, List<AreaFigureView> areas) {
        static FiguresView of(GroupResults.Figures figures) {
            return new FiguresView(
                    FrameworkView.of(figures.version()),
                    figures.members(),
                    figures.competences().stream().map(CompetenceFigureView::of).toList(),
                    figures.areas().stream().map(AreaFigureView::of).toList());
        }
    }

    /**
     * @param members who were measured in it
     * @param atLevel how many of them are at each level, from 0 up to the highest one reached
     */
    @Schema(name = "GroupCompetence")
    record CompetenceFigureView(String code, int members, double meanLevel, double meanPix, List<Integer> atLevel) {
        static CompetenceFigureView of(GroupResults.CompetenceFigure figure) {
            return new CompetenceFigureView(
                    figure.code(), figure.members(), figure.meanLevel(), figure.meanPix(), figure.atLevel());
        }
    }

    /** @param members who were measured in something of it */
    @Schema(name = "GroupArea")
    record AreaFigureView(
            String code,
            int members,

            @Schema(description = "In how many competences of the area these were measured, on the average.")
            double meanCompetences,

            @Schema(description = "Of each one's mean level over the competences measured.")
            double meanLevel,

            @Schema(
                    description =
                            "Points in one competence: of each one's mean over the competences measured, so that it does not rise with their number.")
            double meanPixOfCompetence) {
        static AreaFigureView of(GroupResults.AreaFigure figure) {
            return new AreaFigureView(
                    figure.code(),
                    figure.members(),
                    figure.meanCompetences(),
                    figure.meanLevel(),
                    figure.meanPixOfCompetence());
        }
    }

    static GroupResultsView of(MeasureGroup.Seen seen) {
        GroupResults found = seen.results();
        GroupReading reading = seen.reading();
        return new GroupResultsView(
                found.group().id(),
                found.members().stream().map(MemberLine::of).toList(),
                found.figures().stream().map(FiguresView::of).toList(),
                reading == null ? null : GroupReadingView.of(reading));
    }
}
