package fr.pixemploi.profile.group.rest.measure;

import fr.pixemploi.profile.competence.domain.framework.StructureFramework;
import fr.pixemploi.profile.group.domain.measure.GroupReading;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A group in a framework of the structure's own; items that it names are not known here. */
@Schema(name = "GroupReading")
record GroupReadingView(
        UUID frameworkId,
        int version,

        @Schema(examples = "Référentiel de l'école (exemple)")
        String title,

        @Schema(description = "Those whose profiles can be read in it.")
        List<MemberLine> members,

        @Schema(description = "Each competence of the framework, in its order.")
        List<FigureView> competences) {
    @Schema(name = "GroupMemberReading")
    record MemberLine(UUID beneficiaryId, List<LevelView> competences) {
        static MemberLine of(GroupReading.Line line) {
            return new MemberLine(
                    line.member().member().beneficiaryId(),
                    line.lines().stream().map(LevelView::of).toList());
        }
    }

    @Schema(name = "GroupMemberReadingLine")
    record LevelView(
            @Schema(examples = "S1") String code,

            @Schema(examples = "Acquis", description = "Absent when too little of it was measured.") @Nullable
            String level) {
        static LevelView of(StructureFramework.Line line) {
            StructureFramework.Level level = line.level();
            return new LevelView(line.code(), level == null ? null : level.title());
        }
    }

    /** @param members of whom enough was measured to tell it */
    @Schema(name = "GroupReadingCompetence")
    record FigureView(
            @Schema(examples = "Chercher un emploi") String domain,
            @Schema(examples = "S1") String code,
            @Schema(examples = "Trouver des offres") String title,
            int members,
            List<AtLevelView> atLevel) {
        static FigureView of(GroupReading.Figure figure) {
            return new FigureView(
                    figure.domain(),
                    figure.code(),
                    figure.title(),
                    figure.members(),
                    figure.atLevel().stream()
                            .map(level -> new AtLevelView(level.title(), level.members()))
                            .toList());
        }
    }

    /** @param members who reached this level and none above it */
    @Schema(name = "GroupAtLevel")
    record AtLevelView(@Schema(examples = "Acquis") String level, int members) {}

    static GroupReadingView of(GroupReading reading) {
        return new GroupReadingView(
                reading.framework().id(),
                reading.framework().version(),
                reading.framework().document().title(),
                reading.members().stream().map(MemberLine::of).toList(),
                reading.figures().stream().map(FigureView::of).toList());
    }
}
