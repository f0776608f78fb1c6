package fr.pixemploi.profile.beneficiary.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Open and used invitations. */
public interface Invitations {
    /** Any invitation to this file before it opens nothing more. */
    void replace(Invitation invitation);

    /** The one of a file, if there is one, is kept from others until the transaction ends. */
    void hold(UUID beneficiaryId);

    /** By the digest of its code, kept from others until the transaction ends. */
    Optional<Invitation> lock(String codeDigest);

    void use(UUID beneficiaryId, Instant at);
}
