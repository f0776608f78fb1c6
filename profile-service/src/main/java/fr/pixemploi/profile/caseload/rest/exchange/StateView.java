package fr.pixemploi.profile.caseload.rest.exchange;

import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import fr.pixemploi.profile.caseload.domain.ScoredResult;
import fr.pixemploi.profile.caseload.domain.SharedResult;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far a person of a structure is, as the structure may know it. Who took the test and shares nothing has joined, and no more.
 *
 * @param externalId what the structure calls the person; absent where it has no file of theirs, or no name
 * @param progress registered, invited, joined, or done where a result is shared
 * @param sharedUntil when the last sharing with the structure ends; absent where nothing is shared
 * @param result the newest that is shared now; absent where none is
 */
@Schema(name = "PersonState")
record StateView(
        UUID beneficiaryId,
        @Nullable @Schema(examples = "VAL-2026-00417") String externalId,

        @Schema(
                enumeration = {"registered", "invited", "joined", "done"},
                examples = "done")
        String progress,

        @Nullable Instant sharedUntil,
        @Nullable ResultView result) {
    /**
     * A shared result.
     *
     * @param masteryRate part of what the campaign asks for, from 0 to 1
     * @param stage reached, from 1
     * @param stages how many the campaign has
     * @param band of the certified score that the profile lets expect
     */
    @Schema(name = "PersonStateResult")
    record ResultView(
            UUID id,
            @Schema(examples = "PXEMPR346") String campaignCode,
            Instant completedAt,
            @Schema(examples = "384") int totalPix,
            @Nullable @Schema(examples = "0.54") Double masteryRate,
            @Nullable @Schema(examples = "2") Integer stage,
            @Nullable @Schema(examples = "4") Integer stages,
            @Nullable @Schema(examples = "novice") String band,
            List<LevelView> competences) {
        static @Nullable ResultView of(@Nullable SharedResult shared) {
            if (shared == null) return null;
            ScoredResult result = shared.result();
            SharedResult.Stage stage = shared.stage();
            return new ResultView(
                    result.id(),
                    result.campaignCode(),
                    result.completedAt(),
                    result.totalPix(),
                    shared.masteryRate(),
                    stage == null ? null : stage.rank(),
                    stage == null ? null : stage.of(),
                    shared.band() == null ? null : shared.band().code(),
                    result.competences().stream()
                            .map(score -> new LevelView(score.code(), score.level(), score.pix()))
                            .toList());
        }
    }

    /** Level and score of a competence. */
    @Schema(name = "PersonStateLevel")
    record LevelView(
            @Schema(examples = "1.1") String code,
            @Schema(examples = "3") int level,
            @Schema(examples = "26") int pix) {}

    static StateView of(CaseloadEntry entry) {
        return new StateView(
                entry.beneficiaryId(),
                entry.externalId(),
                entry.progress().name().toLowerCase(Locale.ROOT),
                entry.sharedUntil(),
                ResultView.of(entry.lastResult()));
    }
}
