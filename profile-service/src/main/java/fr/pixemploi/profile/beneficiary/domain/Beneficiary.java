package fr.pixemploi.profile.beneficiary.domain;

import fr.pixemploi.profile.filechange.domain.FieldChange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The file of a person who looks for work: registered by a structure, or made by the person. A file belongs to a structure; a person may
 * have several, which know nothing of one another, and joins them by their invitation codes.
 *
 * @param structureId the structure that registered it; null for a file the person made
 * @param externalId the person in that structure's own system
 * @param partnerIds the person in the systems of that structure's partners, by the partner's code
 * @param accounts with which the person enters
 * @param viaInvitation by whose invitation an account was linked; null when the person made the file, or has no account yet
 * @param mergedInto the person's own file to which this one was joined; null for a file that stands alone
 * @param restrictedSince since when nothing is to be done with it, as its person asked of its structure; null for all others
 * @param lastRegisteredAt when the person registered with the structure last, as its own system said; null where it said nothing
 * @param version one at its creation, one more at each change
 */
public record Beneficiary(
        UUID id,
        @Nullable UUID structureId,
        @Nullable ExternalId externalId,
        Map<String, ExternalId> partnerIds,
        Person person,
        List<Account> accounts,
        @Nullable ViaInvitation viaInvitation,
        @Nullable UUID mergedInto,
        @Nullable Instant restrictedSince,
        Instant registeredAt,
        @Nullable Instant lastRegisteredAt,
        long version) {
    public Beneficiary {
        partnerIds = Map.copyOf(partnerIds);
        accounts = List.copyOf(accounts);
    }

    /**
     * A new one of a structure.
     *
     * @param lastRegisteredAt when the person registered with it; null where nobody said
     */
    public static Beneficiary registered(
            UUID id,
            UUID structure,
            @Nullable ExternalId externalId,
            Map<String, ExternalId> partnerIds,
            Person person,
            Instant now,
            @Nullable Instant lastRegisteredAt) {
        return new Beneficiary(
                id, structure, externalId, partnerIds, person, List.of(), null, null, null, now, lastRegisteredAt, 1);
    }

    /** The file after its content was corrected. */
    public Beneficiary corrected(
            @Nullable ExternalId newExternalId, Map<String, ExternalId> newPartnerIds, Person newPerson) {
        return new Beneficiary(
                id,
                structureId,
                newExternalId,
                newPartnerIds,
                newPerson,
                accounts,
                viaInvitation,
                mergedInto,
                restrictedSince,
                registeredAt,
                lastRegisteredAt,
                version + 1);
    }

    /** The file after its person had it restricted, or no longer. */
    public Beneficiary restricted(@Nullable Instant since) {
        return new Beneficiary(
                id,
                structureId,
                externalId,
                partnerIds,
                person,
                accounts,
                viaInvitation,
                mergedInto,
                since,
                registeredAt,
                lastRegisteredAt,
                version + 1);
    }

    /** The file after its person registered with the structure again. */
    public Beneficiary registeredAgain(Instant at) {
        return new Beneficiary(
                id,
                structureId,
                externalId,
                partnerIds,
                person,
                accounts,
                viaInvitation,
                mergedInto,
                restrictedSince,
                registeredAt,
                at,
                version + 1);
    }

    /** Whether that is later than what is known, of whoever registered with the structure at that time. */
    public boolean registersAnewAt(Instant at) {
        return lastRegisteredAt == null || lastRegisteredAt.isBefore(at);
    }

    /** What this file says otherwise than an earlier state of it. */
    public List<FieldChange> changesSince(Beneficiary earlier) {
        Person was = earlier.person;
        FieldChange.Comparison compared = new FieldChange.Comparison()
                .field("firstName", was.firstName(), person.firstName())
                .field("lastName", was.lastName(), person.lastName())
                .field("birthDate", was.birthDate(), person.birthDate())
                .field("email", was.email(), person.email())
                .field("phone", was.phone(), person.phone())
                .field("externalId", value(earlier.externalId), value(externalId));
        TreeSet<String> partners = new TreeSet<>(earlier.partnerIds.keySet());
        partners.addAll(partnerIds.keySet());
        for (String partner : partners)
            compared.field(
                    "partnerIds." + partner, value(earlier.partnerIds.get(partner)), value(partnerIds.get(partner)));
        return compared.changes();
    }

    private static @Nullable String value(@Nullable ExternalId id) {
        return id == null ? null : id.value();
    }

    /** The file after an account was linked to it by an invitation. */
    public Beneficiary linkedTo(Account account, ViaInvitation via) {
        List<Account> more =
                Stream.concat(accounts.stream(), Stream.of(account)).toList();
        return entered(more, via, mergedInto);
    }

    /** The file after its person joined it, by its invitation, to the file that the person has already. */
    public Beneficiary joinedTo(UUID ownFile, ViaInvitation via) {
        return entered(accounts, via, ownFile);
    }

    /** The file after its person took it off again: nobody enters it, as before the joining. */
    public Beneficiary parted() {
        return entered(accounts, null, null);
    }

    /** The file after its account was lost: nobody enters it, until a new one is linked. */
    public Beneficiary released() {
        return entered(List.of(), null, null);
    }

    private Beneficiary entered(List<Account> by, @Nullable ViaInvitation via, @Nullable UUID ownFile) {
        return new Beneficiary(
                id,
                structureId,
                externalId,
                partnerIds,
                person,
                by,
                via,
                ownFile,
                restrictedSince,
                registeredAt,
                lastRegisteredAt,
                version + 1);
    }

    /** Whether the person enters it, by an account of its own or by the file that it was joined to: the structure sees no difference. */
    public boolean takenOver() {
        return !accounts.isEmpty() || mergedInto != null;
    }

    /** Whether it is this person's: the own file, or one joined to it. */
    public boolean belongsTo(UUID person) {
        return id.equals(person) || person.equals(mergedInto);
    }

    /** The structures that registered it. */
    public List<UUID> structureIds() {
        return structureId == null ? List.of() : List.of(structureId);
    }
}
