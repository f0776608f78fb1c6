package fr.pixemploi.kit.imports;

import fr.pixemploi.kit.house.HouseRules;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ImportsPackagesTest {
    @Test
    void packagesHaveNoCirclesAndSayWhatTheyAre() {
        HouseRules.checkKit("fr.pixemploi.kit.imports", Path.of("target/classes"));
    }
}
