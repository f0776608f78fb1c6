package fr.pixemploi.profile.beneficiary.rest.renewal;

import fr.pixemploi.profile.beneficiary.domain.renewal.AccessRenewal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A renewal of lost access.
 *
 * @param checkedBy account of who saw the person
 * @param document which was seen
 * @param expiresAt when its code opens nothing any more
 * @param confirmedBy account of the colleague who confirmed it; absent until then
 * @param takenAt when a new account took the file over
 * @param objectedAt when whoever has, or had, the account said that this is not right
 */
@Schema(name = "AccessRenewal")
record RenewalView(
        UUID id,
        UUID beneficiaryId,
        UUID structureId,

        @Schema(examples = "01940000-0000-7000-8000-000000000101")
        String checkedBy,

        @Schema(examples = "carte-d-identite") String document,
        Instant madeAt,
        Instant expiresAt,

        @Nullable @Schema(examples = "01940000-0000-7000-8000-000000000102")
        String confirmedBy,

        @Nullable Instant confirmedAt,
        @Nullable Instant takenAt,
        @Nullable Instant objectedAt) {
    static RenewalView of(AccessRenewal renewal) {
        return new RenewalView(
                renewal.id(),
                renewal.fileId(),
                renewal.structureId(),
                renewal.checkedBy(),
                renewal.document(),
                renewal.madeAt(),
                renewal.expiresAt(),
                renewal.confirmedBy(),
                renewal.confirmedAt(),
                renewal.takenAt(),
                renewal.objectedAt());
    }

    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "AccessRenewalPage")
    record RenewalPage(List<RenewalView> items, @Nullable String nextCursor) {}
}
