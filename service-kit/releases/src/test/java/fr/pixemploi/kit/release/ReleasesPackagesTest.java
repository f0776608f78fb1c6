package fr.pixemploi.kit.release;

import fr.pixemploi.kit.house.HouseRules;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReleasesPackagesTest {
    @Test
    void packagesHaveNoCirclesAndSayWhatTheyAre() {
        HouseRules.checkKit("fr.pixemploi.kit.release", Path.of("target/classes"));
    }

    @Test
    void whatDomainsUseIsAsPlainAsTheyAre() {
        HouseRules.checkPlain("fr.pixemploi.kit.release", Path.of("target/classes"));
    }
}
