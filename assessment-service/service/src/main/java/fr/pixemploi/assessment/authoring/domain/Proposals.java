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

    /** The first proposal of an item; empty when there is one. */
    Optional<Proposal> add(ItemId item, String content, List<Finding> findings, Proposal.Signature by);

    /** Another content; empty when the revision is not today's. */
    Optional<Proposal> change(
            ItemId item, long revision, String content, List<Finding> findings, Proposal.Signature by);

    /** Whether it was there with this revision; it is gone then. */
    boolean remove(ItemId item, long revision);
}
