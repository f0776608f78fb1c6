package fr.pixemploi.profile.erasure.domain;

import fr.pixemploi.profile.beneficiary.domain.Account;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All erasures, and the accounts that are still to be removed. */
public interface TrackedErasures {
    /** @param accounts by which the person entered; forgotten one by one as each is removed, by the newest erasure that has it */
    void add(Erasure erasure, Collection<Account> accounts);

    Optional<Erasure> find(UUID id);

    /** Keeps it from others until the transaction ends, also one of which nothing is known yet. */
    void lock(UUID id);

    /** The newest that any of these hashes stands in. */
    Optional<Erasure> ofAnyOf(Collection<String> hashes);

    /** Those of the hashes that stand in an erasure. */
    Set<String> erased(Collection<String> hashes);

    /** The one that is to remove this account. */
    Optional<Erasure> ofAccount(Account account);

    /** One more code by which the erasure is found; once more changes nothing. */
    void addReceipt(UUID id, String codeDigest);

    Optional<TrackedErasure> byReceipt(String codeDigest);

    /** Keeps what a service answered; once more changes nothing. */
    void answer(ErasureAnswer answer);

    Optional<TrackedErasure> tracked(UUID id);

    List<Account> accounts(UUID id);

    void forget(Account account);

    void end(UUID id, Instant now);

    /** Those under way first, by the day on which they are due; after one. */
    List<TrackedErasure> list(@Nullable UUID after, int max);

    /** When the oldest was asked for that is still under way. */
    Optional<Instant> oldestUnderWay();
}
