package fr.pixemploi.profile.caseload.rest;

import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import fr.pixemploi.profile.caseload.domain.Certificate;
import fr.pixemploi.profile.caseload.domain.LastResult;
import fr.pixemploi.profile.caseload.domain.PathwayProgress;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person of the caseload, with what the person shares with the structure. */
@Schema(name = "CaseloadEntry")
record CaseloadView(
        UUID id,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String externalId,
        @Nullable LastResultView lastResult,
        @Nullable PathwayView pathway,
        @Nullable CertifiedView certified) {

    @Schema(name = "Competence")
    record CompetenceView(String code, int level, int pix) {}

    @Schema(name = "LastResult")
    record LastResultView(UUID resultId, int totalPix, Instant completedAt, List<CompetenceView> competences) {
        static @Nullable LastResultView of(@Nullable LastResult result) {
            if (result == null) return null;
            return new LastResultView(
                    result.id(),
                    result.totalPix(),
                    result.completedAt(),
                    result.competences().stream()
                            .map(score -> new CompetenceView(score.code(), score.level(), score.pix()))
                            .toList());
        }
    }

    @Schema(name = "Pathway")
    record PathwayView(String status, int stepsDone, int stepsTotal) {
        static @Nullable PathwayView of(@Nullable PathwayProgress progress) {
            return progress == null
                    ? null
                    : new PathwayView(progress.status(), progress.stepsDone(), progress.stepsTotal());
        }
    }

    @Schema(name = "Certified")
    record CertifiedView(@Nullable Integer globalLevel, int totalPix) {
        static @Nullable CertifiedView of(@Nullable Certificate certificate) {
            return certificate == null ? null : new CertifiedView(certificate.globalLevel(), certificate.totalPix());
        }
    }

    static CaseloadView of(CaseloadEntry entry) {
        return new CaseloadView(
                entry.beneficiaryId(),
                entry.firstName(),
                entry.lastName(),
                entry.externalId(),
                LastResultView.of(entry.lastResult()),
                PathwayView.of(entry.pathway()),
                CertifiedView.of(entry.certificate()));
    }
}
