package fr.pixemploi.profile.structure.rest;

import fr.pixemploi.kit.id.ExternalIds;
import fr.pixemploi.profile.structure.domain.Audience;
import fr.pixemploi.profile.structure.domain.StructureFilter;
import fr.pixemploi.profile.structure.domain.StructureKind;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which structures are listed; what is left out does not matter. */
record StructureFilterRequest(
        @QueryParam("kind") @Pattern(regexp = StructureShapes.KIND) @Nullable
        String kind,

        @QueryParam("parentId") @Parameter(description = "Those directly below it.") @Nullable
        UUID parentId,

        @QueryParam("audience") @Pattern(regexp = StructureShapes.AUDIENCE) @Nullable
        String audience,

        @QueryParam("network") @Pattern(regexp = StructureShapes.NETWORK) @Parameter(example = "e2c-france") @Nullable
        String network,

        @QueryParam("departmentCode") @Pattern(regexp = StructureShapes.DEPARTMENT) @Parameter(example = "26") @Nullable
        String departmentCode,

        @QueryParam("siret") @SiretNumber @Size(min = 14, max = 14) @Parameter(example = "73282932000074") @Nullable
        String siret,

        @QueryParam("partner")
        @Pattern(regexp = StructureShapes.PARTNER)
        @Parameter(description = "Those that this partner's system has a name for.", example = "partner-alpha")
        @Nullable
        String partner,

        @QueryParam("externalId")
        @Size(min = 1, max = ExternalIds.MAX_LENGTH)
        @Parameter(description = "The one that is called so, by `partner` or by any.", example = "ML-VAL-01")
        @Nullable
        String externalId,

        @QueryParam("closing") @Parameter(description = "Whether an end is known.") @Nullable
        Boolean closing) {
    StructureFilter filter() {
        return new StructureFilter(
                kind == null ? null : StructureKind.of(kind),
                parentId,
                audience == null ? null : Audience.of(audience),
                network,
                departmentCode,
                siret,
                partner,
                externalId,
                closing);
    }
}
