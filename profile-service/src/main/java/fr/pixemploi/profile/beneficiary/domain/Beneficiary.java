package fr.pixemploi.profile.beneficiary.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The file of a person who looks for work: registered by a structure, or made by the person.
 *
 * @param structureId the structure that registered it; null for a file the person made
 * @param externalId the person in that structure's own system
 * @param accounts with which the person enters
 * @param viaInvitation by whose invitation an account was linked; null when the person made the file, or has no account yet
 * @param version one at its creation, one more at each change
 */
public record Beneficiary(
        UUID id,
        @Nullable UUID structureId,
        @Nullable ExternalId externalId,
        Person person,
        List<Account> accounts,
        @Nullable ViaInvitation viaInvitation,
        Instant registeredAt,
        long version) {
    public Beneficiary {
        accounts = List.copyOf(accounts);
    }

    /** The file after its content was corrected. */
    public Beneficiary corrected(@Nullable ExternalId newExternalId, Person newPerson) {
        return new Beneficiary(
                id, structureId, newExternalId, newPerson, accounts, viaInvitation, registeredAt, version + 1);
    }

    /** Whether both say the same of the person. */
    public boolean tellsTheSameAs(Beneficiary other) {
        return person.equals(other.person) && Objects.equals(externalId, other.externalId);
    }

    /** The file after an account was linked to it by an invitation. */
    public Beneficiary linkedTo(Account account, ViaInvitation via) {
        return new Beneficiary(
                id,
                structureId,
                externalId,
                person,
                Stream.concat(accounts.stream(), Stream.of(account)).toList(),
                via,
                registeredAt,
                version + 1);
    }

    /** The structures that registered it. */
    public List<UUID> structureIds() {
        return structureId == null ? List.of() : List.of(structureId);
    }
}
