package fr.pixemploi.assessment.sitting.domain.exposure;

import fr.pixemploi.assessment.bank.item.ItemId;
import java.util.Set;

/** Items that were withdrawn while people sit tests. */
public interface FaultyItems {
    /** As known on this instance, at most some seconds old. */
    Set<ItemId> now();
}
