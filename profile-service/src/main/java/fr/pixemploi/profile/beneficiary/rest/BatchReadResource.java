package fr.pixemploi.profile.beneficiary.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.kit.problem.field.PointsTo;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.beneficiary.application.ReadMany;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Many files at once. */
// Reads, though it is a POST: nothing that says who somebody is stands in an address.
@Path("/v1/beneficiaries/batch-reads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "beneficiaries", description = "Files of people who look for work.")
class BatchReadResource {
    static final int MAX = 200;

    /**
     * Which files: by their ids, or by what they are called.
     *
     * @param structureId that registered them
     * @param partner in whose system they are called so; absent in the structure's own
     */
    @Schema(name = "ReadBeneficiariesRequest")
    record ReadRequest(
            @NotNull UUID structureId,
            @Nullable @Size(min = 1, max = MAX) List<@NotNull UUID> beneficiaryIds,

            @Nullable @Size(min = 1, max = MAX) @Schema(examples = "[\"VAL-2026-00417\"]")
            List<@NotNull @Size(max = 64) String> externalIds,

            @Nullable @Pattern(regexp = PartnerId.PARTNER) @Schema(examples = "france-travail")
            String partner) {
        @AssertTrue(message = "{fr.pixemploi.profile.beneficiary.ReadMany.oneWay}")
        @PointsTo("beneficiaryIds")
        @JsonIgnore
        @Schema(hidden = true)
        boolean isOneWay() {
            return (beneficiaryIds == null) != (externalIds == null) && (partner == null || externalIds != null);
        }
    }

    /**
     * One of them.
     *
     * @param beneficiaryId as it was asked for; absent where it was asked for otherwise
     * @param externalId as it was asked for
     * @param beneficiary the file; absent where there is none that the structure registered
     * @param code not-found; absent where there is one
     */
    @Schema(name = "BeneficiaryLine")
    record LineView(
            @Nullable UUID beneficiaryId,
            @Nullable String externalId,
            @Nullable BeneficiaryView beneficiary,
            @Nullable @Schema(examples = "not-found") String code) {}

    /** @param items in the order of the call */
    @Schema(name = "BeneficiaryLines")
    record LinesView(List<LineView> items) {}

    private final ReadMany readMany;
    private final CurrentCaller caller;

    BatchReadResource(ReadMany readMany, CurrentCaller caller) {
        this.readMany = readMany;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"adviser", "manager", "partner:profile:read"})
    @Operation(
            summary = "Read up to 200 files of one structure",
            description =
                    "By their ids, or by what the structure or a partner of it calls them. A file of somebody else, and one that there is not, "
                            + "is `not-found`. Nothing is made: no Idempotency-Key.")
    @APIResponse(responseCode = "200", description = "Each of them, in the order of the call")
    public LinesView readBeneficiaries(@NotNull @Valid ReadRequest request) {
        List<UUID> ids = request.beneficiaryIds();
        if (ids != null) {
            Map<UUID, Beneficiary> found = readMany.byIds(caller.get(), request.structureId(), ids);
            return lines(ids, id -> line(id, null, found.get(id)));
        }
        List<String> names = Objects.requireNonNull(request.externalIds());
        Map<String, Beneficiary> found =
                readMany.byNames(caller.get(), request.structureId(), request.partner(), names);
        return lines(names, name -> line(null, name, found.get(name)));
    }

    private static <T> LinesView lines(List<T> asked, Function<T, LineView> line) {
        return new LinesView(asked.stream().map(line).toList());
    }

    private static LineView line(@Nullable UUID id, @Nullable String name, @Nullable Beneficiary file) {
        return file == null
                ? new LineView(id, name, null, "not-found")
                : new LineView(id, name, BeneficiaryView.of(file), null);
    }
}
