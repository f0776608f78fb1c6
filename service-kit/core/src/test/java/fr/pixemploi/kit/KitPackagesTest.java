package fr.pixemploi.kit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.house.HouseRules;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class KitPackagesTest {
    @Test
    void packagesHaveNoCirclesAndSayWhatTheyAre() {
        HouseRules.checkKit("fr.pixemploi.kit", Path.of("target/classes"));
    }

    @Test
    void whatDomainsUseIsAsPlainAsTheyAre() {
        HouseRules.checkPlain("fr.pixemploi.kit.disclosure", Path.of("target/classes"));
    }

    @Test
    void theHouseRulesFindHandlersByTheirName() {
        assertThat(EventHandler.class.getName()).isEqualTo(HouseRules.EVENT_HANDLER);
    }
}
