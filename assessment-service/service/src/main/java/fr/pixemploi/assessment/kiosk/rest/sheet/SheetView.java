package fr.pixemploi.assessment.kiosk.rest.sheet;

import fr.pixemploi.assessment.kiosk.application.sheet.CodeSheet;
import fr.pixemploi.assessment.kiosk.domain.CodeDigits;
import fr.pixemploi.assessment.kiosk.domain.KioskCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sheet as its adviser sees it, once with the codes. */
@Schema(name = "KioskCodeSheet")
record SheetView(
        @Schema(
                description = "By which the codes are withdrawn together.",
                examples = "01940000-0000-7000-8000-000000000c04")
        UUID id,

        @Schema(examples = "01940000-0000-7000-8000-00000000000a")
        UUID structureId,

        @Schema(description = "Of every code.", examples = "2026-11-24T10:00:00Z")
        Instant expiresAt,

        @Schema(description = "Of every code.", examples = "5")
        int tries,

        List<SlipView> people) {
    @Schema(name = "KioskCodeSlip")
    record SlipView(
            @Schema(description = "On the sheet, from 1.", examples = "1")
            int place,

            @Schema(examples = "01940000-0000-7000-8000-0000000002a1")
            UUID beneficiaryId,

            @Schema(description = "As the request names it.", examples = "Léa E.") @Nullable
            String label,

            @Schema(description = "Not kept: absent when the same request comes again.", examples = "4821 7395")
            @Nullable
            String code,

            @Schema(
                    description =
                            "The person has an open sitting of the campaign: it goes on as it began, without what the request says "
                                    + "of an adviser, needs and the entry question.",
                    examples = "false")
            boolean goesOn) {}

    static SheetView of(CodeSheet sheet, SheetRequest request) {
        List<SlipView> people = new ArrayList<>();
        for (CodeSheet.Slip slip : sheet.slips()) {
            CodeDigits digits = slip.digits();
            people.add(new SlipView(
                    people.size() + 1,
                    slip.beneficiary(),
                    label(slip.beneficiary(), request),
                    digits == null ? null : digits.grouped(),
                    slip.goesOn()));
        }
        return new SheetView(sheet.id(), sheet.structure(), sheet.expiresAt(), KioskCode.TRIES, List.copyOf(people));
    }

    private static @Nullable String label(UUID beneficiary, SheetRequest request) {
        return request.people().stream()
                .filter(person -> person.beneficiaryId().equals(beneficiary))
                .findFirst()
                .map(SheetRequest.Person::label)
                .orElse(null);
    }
}
