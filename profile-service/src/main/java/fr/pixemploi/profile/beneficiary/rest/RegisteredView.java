package fr.pixemploi.profile.beneficiary.rest;

import fr.pixemploi.profile.beneficiary.application.RegisterBeneficiary.Registered;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A file just made, with the code that lets its person in. The only answer that ever shows the code.
 *
 * @param invitationCode ten characters for the person to type
 */
@Schema(name = "RegisteredBeneficiary")
record RegisteredView(
        UUID id,
        @Nullable UUID structureId,
        @Nullable String externalId,
        String firstName,
        String lastName,
        @Nullable LocalDate birthDate,
        @Nullable String email,
        @Nullable String phone,
        boolean accountLinked,
        Instant registeredAt,
        @Schema(examples = "K7PA4QXWC9") String invitationCode,
        Instant invitationExpiresAt,
        long version) {
    static RegisteredView of(Registered registered) {
        BeneficiaryView file = BeneficiaryView.of(registered.beneficiary());
        return new RegisteredView(
                file.id(),
                file.structureId(),
                file.externalId(),
                file.firstName(),
                file.lastName(),
                file.birthDate(),
                file.email(),
                file.phone(),
                file.accountLinked(),
                file.registeredAt(),
                registered.code().value(),
                registered.codeExpiresAt(),
                file.version());
    }
}
