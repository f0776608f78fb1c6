package fr.pixemploi.profile.structure.rest;

import fr.pixemploi.kit.id.ExternalIds;
import fr.pixemploi.profile.structure.domain.Particulars;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the system of a partner calls a structure.
 *
 * @param partner its client
 * @param id neither a NIR nor an e-mail address
 */
@Schema(name = "ExternalReference")
record ExternalReference(
        @NotNull @Pattern(regexp = StructureShapes.PARTNER) @Schema(examples = "partner-alpha")
        String partner,

        @NotNull @Size(min = 1, max = ExternalIds.MAX_LENGTH) @Schema(examples = "ML-VAL-01")
        String id) {
    static List<ExternalReference> of(Particulars particulars) {
        return particulars.externalIdsInOrder().entrySet().stream()
                .map(called -> new ExternalReference(called.getKey(), called.getValue()))
                .toList();
    }

    /** By partner. */
    static Map<String, String> byPartner(List<ExternalReference> references) {
        Map<String, String> called = new HashMap<>();
        for (ExternalReference reference : references) called.put(reference.partner(), reference.id());
        return called;
    }

    static boolean nameEachPartnerOnce(List<ExternalReference> references) {
        return references.stream().map(ExternalReference::partner).distinct().count() == references.size();
    }
}
