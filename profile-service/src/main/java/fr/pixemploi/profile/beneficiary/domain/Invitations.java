package fr.pixemploi.profile.beneficiary.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Open and used invitations, and the wrong codes that were typed. */
public interface Invitations {
    /** Any invitation to this file before it opens nothing more. */
    void replace(Invitation invitation);

    /** By the digest of its code, kept from others until the transaction ends. */
    Optional<Invitation> lock(String codeDigest);

    void use(UUID beneficiaryId, Instant at);

    /** Makes two tries of one account wait for one another, so that a burst of guesses is counted in full. */
    void oneTryAtATime(Account account);

    /** When this account typed wrong codes since a time, oldest first. */
    List<Instant> wrongCodes(Account account, Instant since);

    void noteWrongCode(Account account, Instant at);
}
