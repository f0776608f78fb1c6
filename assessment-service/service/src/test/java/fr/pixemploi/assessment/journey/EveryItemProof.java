package fr.pixemploi.assessment.journey;

import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.local.Figures;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each item of the open bank, over REST. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class EveryItemProof {
    @Inject
    ItemBanks banks;

    @Inject
    Sittings sittings;

    @Test
    void isAnsweredRightAndWrongAndItsFilesCanBeOpened() {
        List<Item> items = List.copyOf(banks.current().active(Pool.OPEN));
        new ItemsOverRest(sittings).areAllSound(items);
        Figures.write("every-item", "answered right and wrong", Map.of("items", items.size()));
    }
}
