package fr.pixemploi.certification.interleaving;

import fr.pixemploi.local.Figures;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** {@link OneValidCertificateTest} with thousands of interleavings in the place of a dozen. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class OneCertificateProof {
    private static final String PROOF = "one-certificate";
    private static final int MANY = 2_000;

    @Inject
    Orders orders;

    @Test
    void thousandsOfOrdersBreakNoRule() {
        orders.play(1_000, 1_000 + MANY - 1);
        Figures.write(PROOF, "interleavings of 40 steps and the words of the exam room, one after the other", MANY);
    }

    @Test
    void hundredsAtOnceBreakNoRule() {
        orders.playAtOnce(MANY / 10);
        Figures.write(PROOF, "interleavings of 80 steps and the words of the exam room, by four at once", MANY / 10);
    }
}
