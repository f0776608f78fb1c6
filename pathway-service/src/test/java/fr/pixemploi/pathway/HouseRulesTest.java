package fr.pixemploi.pathway;

import fr.pixemploi.kit.house.HouseRules;
import fr.pixemploi.kit.house.TableOwners;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void everyoneKeepsToTheirRooms() {
        HouseRules.check("fr.pixemploi.pathway", "code");
    }

    @Test
    void everyTableIsReachedByItsOwnCapabilityOnly() {
        TableOwners.check("fr.pixemploi.pathway");
    }
}
