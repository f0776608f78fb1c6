package fr.pixemploi.profile.beneficiary.rest;

import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A file as its structure and its person see it.
 *
 * @param partnerIds the person in the systems of the structure's partners, by the partner's code
 * @param accountLinked whether the person has taken it over
 * @param viaInvitation by whose invitation; absent when the person made the file
 * @param lastRegisteredAt when the person registered with the structure last, as its own system said; absent where it said nothing
 * @param restrictedSince since when its structure keeps it and does nothing with it, as the person asked; absent for all others
 */
@Schema(name = "Beneficiary")
record BeneficiaryView(
        UUID id,
        @Nullable UUID structureId,
        @Nullable String externalId,
        List<PartnerId> partnerIds,
        String firstName,
        String lastName,
        @Nullable LocalDate birthDate,
        @Nullable String email,
        @Nullable String phone,
        boolean accountLinked,
        @Nullable ViaInvitationView viaInvitation,
        @Nullable Instant restrictedSince,
        Instant registeredAt,
        @Nullable Instant lastRegisteredAt,
        long version) {
    static BeneficiaryView of(Beneficiary file) {
        return new BeneficiaryView(
                file.id(),
                file.structureId(),
                file.externalId() == null ? null : file.externalId().value(),
                PartnerId.of(file.partnerIds()),
                file.person().firstName(),
                file.person().lastName(),
                file.person().birthDate(),
                file.person().email(),
                file.person().phone(),
                file.takenOver(),
                ViaInvitationView.of(file.viaInvitation()),
                file.restrictedSince(),
                file.registeredAt(),
                file.lastRegisteredAt(),
                file.version());
    }
}
