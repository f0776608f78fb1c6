package fr.pixemploi.profile.beneficiary.domain;

import java.util.Collection;
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

    /**
     * Adds new files of one structure.
     *
     * @throws BeneficiaryRefusal.ExternalIdTaken when it uses one of their external ids for another file: then none is added
     */
    void addAll(List<Beneficiary> files);

    /** Writes of files that were locked when their people registered last, and their versions. */
    void changeRegistrations(List<Beneficiary> files);

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

    /** Those of the files that this structure registered. */
    List<Beneficiary> findAll(UUID structure, Collection<UUID> ids);

    /** The files that a structure calls so in its own system. */
    List<Beneficiary> called(UUID structure, Collection<ExternalId> externalIds);

    /** The files that a partner of the structure calls so. */
    List<Beneficiary> calledBy(UUID structure, String partner, Collection<ExternalId> externalIds);

    /** The same, kept from others until the transaction ends. */
    List<Beneficiary> lockCalled(UUID structure, Collection<ExternalId> externalIds);

    /** Those of these names for which a structure has a file: what the system of a partner calls whom. */
    Set<PartnerName> takenBy(UUID structure, Collection<PartnerName> names);

    /** How the system of a structure's partner calls somebody. */
    record PartnerName(String partner, ExternalId externalId) {}

    /** The person's own file, then those joined to it, oldest first. */
    List<Beneficiary> ofPerson(UUID person);
}
