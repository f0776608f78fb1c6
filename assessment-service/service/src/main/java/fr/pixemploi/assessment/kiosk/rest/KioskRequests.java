package fr.pixemploi.assessment.kiosk.rest;

import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.kiosk.application.MakeCode;
import fr.pixemploi.assessment.wire.Device;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send about kiosks. */
final class KioskRequests {
    private KioskRequests() {}

    @Schema(name = "EnrolKiosk")
    record EnrolRequest(
            @NotNull @Schema(examples = "01940000-0000-7000-8000-00000000000a")
            UUID structureId,

            @NotBlank
            @Size(max = 80)
            @Schema(description = "Where it stands; a place, never a person.", examples = "Accueil, borne de gauche")
            String place) {}

    @Schema(name = "MakeKioskCode")
    record MakeCodeRequest(
            @NotNull @Schema(examples = "01940000-0000-7000-8000-00000000000a")
            UUID structureId,

            @NotNull
            @Schema(
                    description = "A person whom the structure registered.",
                    examples = "01940000-0000-7000-8000-0000000002a1")
            UUID beneficiaryId,

            @NotBlank @Size(max = 20) @Schema(examples = "PXEMPR346")
            String campaignCode,

            @Schema(description = "An adviser will be beside the person; the result says so.", examples = "false")
            @Nullable
            Boolean assisted,

            @Size(max = 4)
            @Schema(description = "What every question must allow. A need, never a reason for it.")
            @Nullable
            Set<Suitability.Need> needs,

            @Size(max = 64)
            @Schema(
                    description =
                            "Answer to the campaign's entry question, when it asks one. Never a NIR or an e-mail address.",
                    examples = "VAL-2026-00417")
            @Nullable
            String externalId) {

        MakeCode.Wish wish() {
            return new MakeCode.Wish(
                    structureId,
                    beneficiaryId,
                    campaignCode,
                    Boolean.TRUE.equals(assisted),
                    needs == null ? Set.of() : needs,
                    externalId);
        }
    }

    @Schema(name = "ShareAtKiosk")
    record ShareRequest(
            @NotNull
            @Schema(
                    description = "When the leave to read ends: in the future, within six months.",
                    examples = "2027-03-31T23:59:59+02:00")
            OffsetDateTime until) {}

    @Schema(name = "ConfirmSittingAtKiosk")
    record ConfirmRequest(
            @NotNull
            @Schema(
                    description = "At whose kiosks the sitting may go on.",
                    examples = "01940000-0000-7000-8000-00000000000a")
            UUID structureId) {}

    @Schema(name = "OpenKioskSession")
    record OpenRequest(
            @NotBlank
            @Size(max = 20)
            @Schema(description = "The eight digits, with or without spaces.", examples = "4821 7395")
            String code,

            @Size(max = 20)
            @Schema(
                    description = "The sitting's own six digits, for one that the person began elsewhere.",
                    examples = "482 173")
            @Nullable
            String sittingCode,

            @Schema(description = "What the kiosk is: questions that can't be answered there are left out.") @Nullable
            Device device) {

        @Nullable
        String deviceName() {
            return Device.inBank(device);
        }
    }
}
