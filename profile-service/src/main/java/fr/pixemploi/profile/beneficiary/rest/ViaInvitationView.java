package fr.pixemploi.profile.beneficiary.rest;

import fr.pixemploi.profile.beneficiary.domain.ViaInvitation;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * By whose invitation the account came to the file.
 *
 * @param madeBy account that made the invitation
 * @param structureId structure in which it was made
 */
@Schema(name = "ViaInvitation")
record ViaInvitationView(
        @Schema(examples = "01940000-0000-7000-8000-000000000101")
        String madeBy,

        UUID structureId,
        Instant madeAt,
        Instant linkedAt) {
    static @Nullable ViaInvitationView of(@Nullable ViaInvitation via) {
        return via == null
                ? null
                : new ViaInvitationView(via.madeBy(), via.structureId(), via.madeAt(), via.linkedAt());
    }
}
