package fr.pixemploi.certification.interleaving;

import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Whatever is heard, decided, published and taken back, and in whatever order: one valid certificate at most, and what people know is so. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class OneValidCertificateTest {
    private static final int SEEDS = 24;

    @Inject
    Orders orders;

    @Test
    void inNoOrderOfStepsIsOneRuleBroken() {
        orders.play(1, SEEDS);
    }

    @Test
    void noRuleIsBrokenWhenStepsHappenAtOnce() {
        orders.playAtOnce(SEEDS / 8);
    }
}
