package fr.pixemploi.profile;

import fr.pixemploi.kit.house.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void everyoneKeepsToTheirRooms() {
        HouseRules.check("fr.pixemploi.profile");
    }
}
