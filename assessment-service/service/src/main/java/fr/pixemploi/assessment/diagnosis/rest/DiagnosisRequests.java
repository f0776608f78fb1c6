package fr.pixemploi.assessment.diagnosis.rest;

import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.campaign.domain.SharingPurpose;
import fr.pixemploi.assessment.diagnosis.application.StartDiagnosis;
import fr.pixemploi.assessment.wire.Device;
import fr.pixemploi.assessment.wire.ResponseRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What people send about their diagnosis. */
final class DiagnosisRequests {
    private DiagnosisRequests() {}

    @Schema(name = "StartDiagnosis", description = "Who invites decides whose rules are followed; nobody has to.")
    record StartRequest(
            @Size(max = 20) @Schema(description = "Campaign of the invitation.", examples = "PXEMPR346") @Nullable
            String campaignCode,

            @Schema(
                    description = "Structure that invites; the campaign's own structure goes before it.",
                    examples = "01940000-0000-7000-8000-00000000000a")
            @Nullable
            UUID structureId,

            @Schema(
                    description = "Where it is taken: tasks that can't be done there are not asked.",
                    examples = "phone")
            @Nullable
            Device device,

            @Size(max = 4)
            @Schema(
                    description = "What every task must allow. A need, never a reason for it.",
                    examples = "[\"screen-reader\"]")
            @Nullable
            Set<Suitability.@NotNull Need> needs) {
        StartDiagnosis.Wish wish() {
            return new StartDiagnosis.Wish(
                    campaignCode, structureId, Device.inBank(device), needs == null ? Set.of() : needs);
        }
    }

    @Schema(name = "AnswerDiagnosisQuestion")
    record AnswerRequest(
            @NotBlank @Size(max = 40) @Schema(examples = "devices")
            String questionId,

            @NotBlank @Size(max = 40) @Schema(description = "Id of one of its choices.", examples = "phone")
            String choice) {}

    @Schema(name = "AnswerDiagnosisTask")
    record TaskAnswerRequest(
            @NotNull
            @Valid
            @Schema(
                    description = "In the shape of the task's type; `skip` says \"I do not know\".",
                    examples = "{\"type\": \"skip\"}")
            ResponseRequest response) {}

    @Schema(name = "ShareDiagnosis")
    record ShareRequest(
            @NotNull @Schema(examples = "01940000-0000-7000-8000-00000000000a")
            UUID structureId,

            @NotNull @Pattern(regexp = SharingPurpose.CODES) @Schema(examples = "accompagnement")
            String purpose,

            @NotNull
            @Schema(
                    description = "When the leave to read ends: in the future, within three years.",
                    examples = "2027-06-30T23:59:59+02:00")
            OffsetDateTime until) {}
}
