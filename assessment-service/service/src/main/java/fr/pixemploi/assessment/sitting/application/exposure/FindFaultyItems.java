package fr.pixemploi.assessment.sitting.application.exposure;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.sitting.domain.exposure.FaultyItems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Which items nobody is asked any more, although a bank still has them. */
@ApplicationScoped
public class FindFaultyItems {
    private final FaultyItems faulty;

    FindFaultyItems(FaultyItems faulty) {
        this.faulty = faulty;
    }

    /** As known on this instance, at most some seconds old. */
    public Set<ItemId> handle() {
        return faulty.now();
    }
}
