package fr.pixemploi.assessment.itemwithdrawal.domain;

import fr.pixemploi.assessment.bank.item.ItemId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All withdrawn items. */
public interface Withdrawals {
    /** Adds one; false when the item was withdrawn before. */
    boolean add(Withdrawal withdrawal);

    Optional<Withdrawal> find(ItemId item);

    /** Newest first. */
    List<Withdrawal> all();

    /** Items withdrawn up to this time whose search for sittings is not through. */
    List<ItemId> unfinished(Instant withdrawnUntil);

    /** The next sittings that had answered the item and still count it, after those found before. */
    List<UUID> affected(ItemId item, int limit);

    /** Notes how far the search went. */
    void advance(ItemId item, UUID through, int sittings, int results);

    /**
     * The search came to its end: it is through when no answer to the item counts any more.
     *
     * @return false when some still do, those of sittings that could not be rescored: the next search begins anew, for them
     */
    boolean finish(ItemId item, Instant at);
}
