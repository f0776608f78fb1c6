package fr.pixemploi.profile.structure.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.problem.field.PointsTo;
import fr.pixemploi.profile.structure.domain.Audience;
import fr.pixemploi.profile.structure.domain.Particulars;
import fr.pixemploi.profile.structure.domain.Siret;
import fr.pixemploi.profile.structure.domain.Structure;
import fr.pixemploi.profile.structure.domain.StructureKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A structure to open.
 *
 * @param id given when the identity provider's groups already carry it; else one is made
 * @param parentId the structure of which it is a part; only the operator opens one without
 * @param audiences for whom it is open
 * @param sandbox whether it is made up, for a partner to try things in; said by the operator, and never changed
 * @param networks those that it belongs to, beside the tree
 */
@Schema(name = "CreateStructureRequest")
record CreateRequest(
        @Nullable UUID id,

        @NotBlank @Size(max = 200) @Schema(examples = "Mission locale du Val d'Exemple")
        String name,

        @NotNull @Pattern(regexp = StructureShapes.KIND) @Schema(examples = "mission-locale")
        String kind,

        @Nullable UUID parentId,

        @NotNull @IanaTimeZone @Size(max = 60) @Schema(examples = "Europe/Paris")
        String timeZone,

        @Nullable @SiretNumber @Size(min = 14, max = 14) @Schema(examples = "73282932000074")
        String siret,

        @Nullable @Pattern(regexp = StructureShapes.DEPARTMENT) @Schema(examples = "26")
        String departmentCode,

        @Nullable @Pattern(regexp = StructureShapes.REGION) @Schema(examples = "84")
        String regionCode,

        @Nullable @Size(max = 4) List<@NotNull @Pattern(regexp = StructureShapes.AUDIENCE) String> audiences,

        @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = StructureShapes.NETWORK) String> networks,

        @Nullable @Size(max = 20) List<@NotNull @Valid ExternalReference> externalIds,

        @Nullable Boolean sandbox) {
    @AssertTrue(message = "{fr.pixemploi.profile.structure.EachPartnerOnce.message}")
    @PointsTo("externalIds")
    @JsonIgnore
    @Schema(hidden = true)
    boolean isOfEachPartnerOnce() {
        return externalIds == null || ExternalReference.nameEachPartnerOnce(externalIds);
    }

    Structure structure() {
        Structure opened = Structure.opened(
                id == null ? Ids.next() : id,
                StructureKind.of(kind),
                parentId,
                new Particulars(
                        name,
                        ZoneId.of(timeZone),
                        siret == null ? null : new Siret(siret),
                        departmentCode,
                        regionCode,
                        audiences == null ? Set.of() : audiences(audiences),
                        networks == null ? Set.of() : Set.copyOf(networks),
                        ExternalReference.byPartner(externalIds == null ? List.of() : externalIds)));
        return Boolean.TRUE.equals(sandbox) ? opened.asSandbox() : opened;
    }

    static Set<Audience> audiences(List<String> codes) {
        return codes.stream().map(Audience::of).collect(Collectors.toSet());
    }
}
