package fr.pixemploi.assessment.itemwithdrawal.domain;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Pool;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All withdrawn items. */
public interface Withdrawals {
    /** Adds one, in the place of one that was restored; false when the item is withdrawn. */
    boolean add(Withdrawal withdrawal);

    /** From now on the item is right, and a search begins for those who shall count it again; false when it is not withdrawn. */
    boolean restore(ItemId item, Instant at);

    Optional<Withdrawal> find(ItemId item);

    /** Of a pool, newest first. */
    List<Withdrawal> all(Pool pool);

    /** Searches that are not through, of items withdrawn or restored up to this time. */
    List<Search> unfinished(Instant until);

    /** The next sittings of a search, after those found before. */
    List<UUID> affected(Search search, int limit);

    /** Notes how far the search went, unless another took its place. */
    void advance(Search search, UUID through, int sittings, int results);

    /**
     * The search came to its end: it is through when it finds nothing any more.
     *
     * @return false when it still does, sittings that could not be rescored: the next search begins anew, for them
     */
    boolean finish(Search search, Instant at);
}
