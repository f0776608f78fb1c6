package fr.pixemploi.profile.competence.rest;

import fr.pixemploi.profile.competence.application.PresentedProfile;
import fr.pixemploi.profile.competence.domain.Certifiability;
import fr.pixemploi.profile.competence.domain.CompetenceProfile;
import fr.pixemploi.profile.competence.domain.FoldedResults;
import fr.pixemploi.profile.competence.domain.Result;
import fr.pixemploi.profile.competence.domain.framework.FrameworkVersion;
import fr.pixemploi.profile.competence.domain.framework.StructureFramework;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A competence profile. */
@Schema(name = "Profile")
record ProfileView(
        UUID beneficiaryId,

        @Schema(description = "Framework and version that it is told in; absent without results.") @Nullable
        FrameworkView framework,

        @Schema(description = "Sum over the competences.") int totalPix,

        @Schema(description = "Results of that version folded into one, in the order of the codes.")
        List<CompetenceView> competences,

        CertificationView certification,

        @Schema(description = "Results of other versions, each folded apart: they are not cut alike.")
        List<VersionView> otherVersions,

        @Schema(description = "The results behind it, newest first.")
        List<MomentView> timeline,

        @Schema(description = "Structures' frameworks that the caller may read it in.")
        List<OfferedView> readableIn,

        @Schema(description = "In the framework that was asked for.") @Nullable
        ReadingView reading) {

    @Schema(name = "ProfileFramework")
    record FrameworkView(@Nullable UUID id, int version) {
        static FrameworkView of(FrameworkVersion framework) {
            return new FrameworkView(framework.id(), framework.version());
        }
    }

    @Schema(
            name = "ProfileCompetence",
            description = "What is known at the time of the newest result that measured it.")
    record CompetenceView(
            String code,
            int level,
            int pix,

            @Schema(description = "Of the ability, in population standard deviations.")
            double mean,

            @Schema(description = "Standard deviation of the ability.")
            double sd,

            @Schema(description = "Chance of each level, from 0.")
            List<Double> levelProbabilities,

            @Schema(description = "How many results measured it.")
            int results,

            UUID resultId,
            Instant completedAt) {
        static CompetenceView of(FoldedResults.Competence found) {
            return new CompetenceView(
                    found.code(),
                    found.level(),
                    found.pix(),
                    found.ability().mean(),
                    found.ability().sd(),
                    found.levelProbabilities(),
                    found.results(),
                    found.resultId(),
                    found.completedAt());
        }
    }

    @Schema(
            name = "Certifiability",
            description = "Whether one can register for a certification, and whether one is ready: two things.")
    record CertificationView(
            @Schema(description = "By the rule of the certification.")
            boolean canRegister,

            String canRegisterReason,

            @Schema(description = "By what its exam would probably show; the threshold is a proposal.")
            boolean ready,

            String readyReason,

            @Schema(description = "Competences at the level that registering asks for.")
            int competencesReached,

            int competencesNeeded,
            int levelNeeded,
            int expectedScore,
            int readyFromScore) {
        static CertificationView of(Certifiability found, CertificationWords words) {
            return new CertificationView(
                    found.canRegister(),
                    words.ofRegistering(found),
                    found.isReady(),
                    words.ofBeingReady(found),
                    found.reached(),
                    found.toRegister().competences(),
                    found.toRegister().level(),
                    found.expectedScore(),
                    found.readyFromScore());
        }
    }

    @Schema(name = "ProfileInOtherVersion")
    record VersionView(FrameworkView framework, int totalPix, List<CompetenceView> competences) {
        static VersionView of(FoldedResults folded) {
            return new VersionView(FrameworkView.of(folded.version()), folded.totalPix(), competencesOf(folded));
        }
    }

    @Schema(name = "ProfileMoment", description = "A result on the timeline.")
    record MomentView(UUID resultId, String campaignCode, Instant completedAt, int totalPix) {
        static MomentView of(Result result) {
            return new MomentView(result.id(), result.campaignCode(), result.completedAt(), result.totalPix());
        }
    }

    @Schema(name = "ProfileReadableIn")
    record OfferedView(UUID frameworkId, int version, String title) {
        static OfferedView of(StructureFramework own) {
            return new OfferedView(own.id(), own.version(), own.document().title());
        }
    }

    @Schema(
            name = "ProfileReading",
            description = "A profile in a structure's framework; items that it names are not known here.")
    record ReadingView(UUID frameworkId, int version, String title, List<LineView> lines) {
        static ReadingView of(PresentedProfile.Reading reading, boolean self) {
            StructureFramework own = reading.framework();
            return new ReadingView(
                    own.id(),
                    own.version(),
                    own.document().title(),
                    reading.lines().stream()
                            .map(line -> LineView.of(line, self))
                            .toList());
        }
    }

    @Schema(name = "ProfileReadingLine")
    record LineView(
            String domain,
            String code,
            String title,

            @Schema(description = "Absent when too little of it was measured.") @Nullable
            String level,

            @Schema(description = "What the level says to the person.") @Nullable
            String text,

            @Schema(description = "What it says to advisers; never told to the person.") @Nullable
            String adviserText) {
        static LineView of(StructureFramework.Line line, boolean self) {
            StructureFramework.Level level = line.level();
            return new LineView(
                    line.domain(),
                    line.code(),
                    line.title(),
                    level == null ? null : level.title(),
                    level == null ? null : level.text(),
                    level == null || self ? null : level.adviserText());
        }
    }

    static ProfileView of(PresentedProfile presented, CertificationWords words) {
        CompetenceProfile profile = presented.profile();
        PresentedProfile.Reading reading = presented.reading();
        return new ProfileView(
                profile.beneficiaryId(),
                profile.current()
                        .map(FoldedResults::version)
                        .map(FrameworkView::of)
                        .orElse(null),
                profile.totalPix(),
                profile.current().map(ProfileView::competencesOf).orElse(List.of()),
                CertificationView.of(profile.certifiability(), words),
                profile.versions().stream().skip(1).map(VersionView::of).toList(),
                profile.timeline().stream().map(MomentView::of).toList(),
                presented.readableIn().stream().map(OfferedView::of).toList(),
                reading == null ? null : ReadingView.of(reading, presented.self()));
    }

    private static List<CompetenceView> competencesOf(FoldedResults folded) {
        return folded.competences().stream().map(CompetenceView::of).toList();
    }
}
