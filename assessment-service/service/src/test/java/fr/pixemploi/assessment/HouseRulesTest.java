package fr.pixemploi.assessment;

import fr.pixemploi.kit.house.HouseRules;
import fr.pixemploi.kit.house.TableOwners;
import org.junit.jupiter.api.Test;

/** The rooms of this service. */
class HouseRulesTest {
    @Test
    void everyClassKeepsToItsRoom() {
        HouseRules.check("fr.pixemploi.assessment", "engine", "bank", "psychometrics");
    }

    @Test
    void everyTableIsReachedByItsOwnCapabilityOnly() {
        TableOwners.check("fr.pixemploi.assessment");
    }
}
