package fr.pixemploi.profile.beneficiary.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Open and used invitations. */
public interface Invitations {
    /** Any invitation to this file before it opens nothing more. */
    void replace(Invitation invitation);

    /** The same for many files, each once. */
    void replaceAll(List<Invitation> invitations);

    /** Those of the files that a structure calls so are kept from others until the transaction ends: before the files, as in linking. */
    void holdCalled(UUID structureId, Collection<ExternalId> externalIds);

    /** The one of a file, if there is one, is kept from others until the transaction ends. */
    void hold(UUID beneficiaryId);

    /** By the digest of its code, kept from others until the transaction ends. */
    Optional<Invitation> lock(String codeDigest);

    void use(UUID beneficiaryId, Instant at);
}
