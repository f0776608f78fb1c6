package fr.pixemploi.assessment.authoring.domain;

import fr.pixemploi.assessment.bank.item.ItemId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All proposals that are neither withdrawn nor published. */
public interface Proposals {
    Optional<Proposal> find(ItemId item);

    /** The same; nobody else changes it until this transaction ends. */
    Optional<Proposal> take(ItemId item);

    /**
     * In order of their items.
     *
     * @param after the item before the first one; null for the beginning
     */
    List<Proposal> list(@Nullable String after, int max);

    /** A number that no proposal has, or had. */
    long nextRevision();

    /**
     * The first proposal of an item.
     *
     * @throws AuthoringRefusal.ChangedMeanwhile when somebody else proposed it meanwhile
     */
    void add(Proposal proposal);

    /** Keeps a change of one that was taken. */
    void put(Proposal proposal);

    /** One that was taken is gone. */
    void remove(ItemId item);
}
