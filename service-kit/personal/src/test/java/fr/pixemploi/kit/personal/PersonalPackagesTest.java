package fr.pixemploi.kit.personal;

import fr.pixemploi.kit.house.HouseRules;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PersonalPackagesTest {
    @Test
    void packagesHaveNoCirclesAndSayWhatTheyAre() {
        HouseRules.checkKit("fr.pixemploi.kit.personal", Path.of("target/classes"));
    }
}
