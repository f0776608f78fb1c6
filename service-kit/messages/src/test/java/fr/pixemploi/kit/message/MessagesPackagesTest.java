package fr.pixemploi.kit.message;

import fr.pixemploi.kit.house.HouseRules;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MessagesPackagesTest {
    @Test
    void packagesHaveNoCirclesAndSayWhatTheyAre() {
        HouseRules.checkKit("fr.pixemploi.kit.message", Path.of("target/classes"));
    }
}
