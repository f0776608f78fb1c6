package fr.pixemploi.profile.beneficiary.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All files. */
public interface Beneficiaries {
    /**
     * Adds a new file.
     *
     * @throws BeneficiaryRefusal.ExternalIdTaken when its structure uses the external id for another file
     * @throws BeneficiaryRefusal.AccountLinkedElsewhere when its account has another file
     */
    void add(Beneficiary beneficiary);

    /** Writes a change of a file that was locked; the same refusals as {@link #add}. */
    void change(Beneficiary beneficiary);

    Optional<Beneficiary> find(UUID id);

    /** The file when one of the structures registered it; empty for a file of others as for one that there is not. */
    Optional<Beneficiary> find(UUID id, Set<UUID> structures);

    /** The same, kept from others until the transaction ends. */
    Optional<Beneficiary> lock(UUID id, Set<UUID> structures);

    /** The file, whoever registered it, kept from others until the transaction ends. */
    Optional<Beneficiary> lock(UUID id);

    /** Files of a structure in the order of their ids, after one. */
    List<Beneficiary> of(UUID structure, @Nullable UUID after, int max);

    /**
     * The file that a structure calls so; another structure may call another one the same.
     *
     * @param partner in whose system; null in the structure's own
     */
    Optional<Beneficiary> called(UUID structure, @Nullable String partner, ExternalId externalId);

    /** The person's own file, then those joined to it, oldest first. */
    List<Beneficiary> ofPerson(UUID person);
}
