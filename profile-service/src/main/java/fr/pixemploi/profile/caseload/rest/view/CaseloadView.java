package fr.pixemploi.profile.caseload.rest.view;

import fr.pixemploi.profile.caseload.domain.Band;
import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import fr.pixemploi.profile.caseload.domain.Certificate;
import fr.pixemploi.profile.caseload.domain.PathwayProgress;
import fr.pixemploi.profile.caseload.domain.Progress;
import fr.pixemploi.profile.caseload.domain.ScoredResult;
import fr.pixemploi.profile.caseload.domain.SharedResult;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person of the caseload, with what the person shares with the structure. */
@Schema(name = "CaseloadEntry")
public record CaseloadView(
        UUID id,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String externalId,

        @Nullable @Schema(examples = "01940000-0000-7000-8000-000000000101")
        String referentId,

        Progress progress,
        boolean shared,
        @Nullable Instant sharedUntil,
        @Nullable LastResultView lastResult,
        @Nullable PathwayView pathway,
        @Nullable CertifiedView certified,
        @Nullable Instant interviewAt,
        @Nullable LocalDate quietUntil,

        @Nullable
        @Schema(
                description =
                        "Since when the structure keeps the data and does nothing with them, as the person asked.")
        Instant restrictedSince,

        @Schema(
                description =
                        "Whether the structure registered the person itself, and may correct the file or give them to a colleague. Others it follows by what they share.")
        boolean registeredHere) {

    @Schema(name = "CaseloadStage")
    public record StageView(int rank, int of) {}

    @Schema(name = "Competence")
    public record CompetenceView(String code, int level, int pix) {}

    /**
     * @param stage of the campaign that the result reached
     * @param masteryRate part, from 0 to 1, of what the campaign asks for
     * @param band of the certified score that all shared results let expect
     * @param canRegister whether the person may register for a certification
     * @param isReady whether its exam would probably go well
     */
    @Schema(name = "LastResult")
    public record LastResultView(
            UUID resultId,
            String campaignCode,
            int totalPix,
            @Nullable StageView stage,
            @Nullable Double masteryRate,
            @Nullable Band band,
            boolean canRegister,
            boolean isReady,
            Instant completedAt,
            List<CompetenceView> competences) {
        static @Nullable LastResultView of(@Nullable SharedResult shared) {
            if (shared == null) return null;
            ScoredResult result = shared.result();
            SharedResult.Stage stage = shared.stage();
            return new LastResultView(
                    result.id(),
                    result.campaignCode(),
                    result.totalPix(),
                    stage == null ? null : new StageView(stage.rank(), stage.of()),
                    shared.masteryRate(),
                    shared.band(),
                    shared.canRegister(),
                    shared.isReady(),
                    result.completedAt(),
                    result.competences().stream()
                            .map(score -> new CompetenceView(score.code(), score.level(), score.pix()))
                            .toList());
        }
    }

    @Schema(name = "Pathway")
    public record PathwayView(String status, int stepsDone, int stepsTotal) {
        static @Nullable PathwayView of(@Nullable PathwayProgress progress) {
            return progress == null
                    ? null
                    : new PathwayView(progress.status(), progress.stepsDone(), progress.stepsTotal());
        }
    }

    @Schema(name = "Certified")
    public record CertifiedView(@Nullable Integer globalLevel, int totalPix) {
        static @Nullable CertifiedView of(@Nullable Certificate certificate) {
            return certificate == null ? null : new CertifiedView(certificate.globalLevel(), certificate.totalPix());
        }
    }

    public static CaseloadView of(CaseloadEntry entry) {
        return new CaseloadView(
                entry.beneficiaryId(),
                entry.firstName(),
                entry.lastName(),
                entry.externalId(),
                entry.referentId(),
                entry.progress(),
                entry.sharedUntil() != null,
                entry.sharedUntil(),
                LastResultView.of(entry.lastResult()),
                PathwayView.of(entry.pathway()),
                CertifiedView.of(entry.certificate()),
                entry.interviewAt(),
                entry.quietUntil(),
                entry.restrictedSince(),
                entry.registeredHere());
    }
}
