package fr.pixemploi.profile.caseload.rest;

import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import fr.pixemploi.profile.caseload.domain.Certificate;
import fr.pixemploi.profile.caseload.domain.PathwayProgress;
import fr.pixemploi.profile.caseload.domain.Result;
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
        @Nullable LastResult lastResult,
        @Nullable Pathway pathway,
        @Nullable Certified certified) {

    record Competence(String code, int level, int pix) {}

    record LastResult(UUID resultId, int totalPix, Instant completedAt, List<Competence> competences) {
        static @Nullable LastResult of(@Nullable Result result) {
            if (result == null) return null;
            return new LastResult(
                    result.id(),
                    result.totalPix(),
                    result.completedAt(),
                    result.competences().stream()
                            .map(score -> new Competence(score.code(), score.level(), score.pix()))
                            .toList());
        }
    }

    record Pathway(String status, int stepsDone, int stepsTotal) {
        static @Nullable Pathway of(@Nullable PathwayProgress progress) {
            return progress == null
                    ? null
                    : new Pathway(progress.status(), progress.stepsDone(), progress.stepsTotal());
        }
    }

    record Certified(@Nullable Integer globalLevel, int totalPix) {
        static @Nullable Certified of(@Nullable Certificate certificate) {
            return certificate == null ? null : new Certified(certificate.globalLevel(), certificate.totalPix());
        }
    }

    static CaseloadView of(CaseloadEntry entry) {
        return new CaseloadView(
                entry.beneficiaryId(),
                entry.firstName(),
                entry.lastName(),
                entry.externalId(),
                LastResult.of(entry.lastResult()),
                Pathway.of(entry.pathway()),
                Certified.of(entry.certificate()));
    }
}
