package fr.pixemploi.assessment.bank.item;

import java.util.Optional;

/** The bank that new sittings begin with, and the ones that sittings began with and go on with. */
public interface ItemBanks {
    /** The one that this instance was started with. */
    ItemBank current();

    /** One by its version, whichever instance brought it; empty when it was never kept. */
    Optional<ItemBank> find(String version);

    /** The one that a sitting goes on under: its own, or today's when it began before versions were kept. */
    default ItemBank under(String version) {
        return find(version).orElseGet(this::current);
    }
}
