package fr.pixemploi.profile.beneficiary.domain.renewal;

import fr.pixemploi.profile.beneficiary.domain.Account;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All renewals, those that are over included. */
public interface AccessRenewals {
    /** Adds one; earlier ones of the file that are open end at that moment. */
    void begin(AccessRenewal renewal);

    /** Kept from others until the transaction ends. */
    Optional<AccessRenewal> lock(UUID id);

    /**
     * Whether the confirmation would be worth something: neither of the two let the other into the structure, and nobody of them was invited for
     * this occasion. Whoever was never invited has been there from the start.
     *
     * @param begunBy since when both have worked in the structure, at the latest
     */
    boolean ofTwo(AccessRenewal renewal, String confirmer, Instant begunBy);

    void confirm(UUID id, String confirmedBy, Instant at);

    /** A new account took the file over, in the place of these. */
    void take(UUID id, List<Account> replaced, Instant at);

    /** Whether the renewal put this account out of the file. */
    boolean replaced(UUID id, Account account);

    void object(UUID id, Instant at);

    /** Of a structure, newest first, before one. */
    List<AccessRenewal> of(UUID structure, @Nullable UUID before, int max);

    /** Which concern whoever calls: of their files, and those by which their account was replaced. Newest first, before one. */
    List<AccessRenewal> concerning(Set<UUID> files, Account account, @Nullable UUID before, int max);
}
