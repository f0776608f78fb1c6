package fr.pixemploi.assessment.kiosk.rest.sheet;

import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.kiosk.application.MakeCode;
import fr.pixemploi.assessment.kiosk.application.sheet.CodeSheet;
import fr.pixemploi.kit.id.Impersonal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A group for which codes are made at once. */
@Schema(name = "MakeKioskCodeSheet")
record SheetRequest(
        @NotNull @Schema(examples = "01940000-0000-7000-8000-00000000000a")
        UUID structureId,

        @NotBlank @Size(max = 20) @Schema(examples = "PXEMPR346")
        String campaignCode,

        @Schema(description = "An adviser will be beside the people; their results say so.", examples = "false")
        @Nullable
        Boolean assisted,

        @NotNull
        @Size(min = 1, max = CodeSheet.MOST)
        @Schema(description = "In the order in which they stand on the sheet; nobody twice.")
        List<@NotNull @Valid Person> people) {
    /** One of them. */
    @Schema(name = "KioskCodeSheetPerson")
    record Person(
            @NotNull
            @Schema(
                    description = "A person whom the structure registered.",
                    examples = "01940000-0000-7000-8000-0000000002a1")
            UUID beneficiaryId,

            @Impersonal
            @Size(min = 1, max = 60)
            @Schema(
                    description =
                            "Printed on the slip, and stored nowhere; the number of the place when absent. Never a NIR or an "
                                    + "e-mail address.",
                    examples = "Léa E.")
            @Nullable
            String label,

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
            String externalId) {}

    List<MakeCode.Wish> wishes() {
        return people.stream()
                .map(person -> new MakeCode.Wish(
                        structureId,
                        person.beneficiaryId(),
                        campaignCode,
                        Boolean.TRUE.equals(assisted),
                        person.needs() == null ? Set.of() : person.needs(),
                        person.externalId()))
                .toList();
    }
}
