package fr.pixemploi.profile.structure.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.kit.problem.field.PointsTo;
import fr.pixemploi.profile.structure.domain.Audience;
import fr.pixemploi.profile.structure.domain.Particulars;
import fr.pixemploi.profile.structure.domain.Siret;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be corrected of a structure. A field left out stays as it is; null takes it away. Lists are replaced as a whole. */
record UpdateStructureRequest(
        @NotNull @Size(min = 1, max = 200) @Schema(required = false)
        String name,

        @NotNull @IanaTimeZone @Size(max = 60) @Schema(required = false, examples = "Europe/Paris")
        String timeZone,

        @Nullable @SiretNumber @Size(min = 14, max = 14) @Schema(nullable = true, examples = "73282932000074")
        String siret,

        @Nullable @Pattern(regexp = StructureShapes.DEPARTMENT) @Schema(nullable = true, examples = "26")
        String departmentCode,

        @Nullable @Pattern(regexp = StructureShapes.REGION) @Schema(nullable = true, examples = "84")
        String regionCode,

        @NotNull @Size(max = 4) @Schema(required = false)
        List<@NotNull @Pattern(regexp = StructureShapes.AUDIENCE) String> audiences,

        @NotNull @Size(max = 20) @Schema(required = false)
        List<@NotNull @Pattern(regexp = StructureShapes.NETWORK) String> networks,

        @NotNull @Size(max = 20) @Schema(required = false) List<@NotNull @Valid ExternalReference> externalIds) {
    static UpdateStructureRequest of(Particulars said) {
        Siret siret = said.siret();
        return new UpdateStructureRequest(
                said.name(),
                said.timeZone().getId(),
                siret == null ? null : siret.value(),
                said.departmentCode(),
                said.regionCode(),
                said.audiences().stream().map(Audience::code).toList(),
                List.copyOf(said.networks()),
                ExternalReference.of(said));
    }

    @AssertTrue(message = "{fr.pixemploi.profile.structure.EachPartnerOnce.message}")
    @PointsTo("externalIds")
    @JsonIgnore
    @Schema(hidden = true)
    @SuppressWarnings("NullAway") // Validated together with the rule that it is there.
    boolean isOfEachPartnerOnce() {
        return externalIds == null || ExternalReference.nameEachPartnerOnce(externalIds);
    }

    Particulars particulars() {
        return new Particulars(
                name,
                ZoneId.of(timeZone),
                siret == null ? null : new Siret(siret),
                departmentCode,
                regionCode,
                CreateRequest.audiences(audiences),
                Set.copyOf(networks),
                ExternalReference.byPartner(externalIds));
    }
}
