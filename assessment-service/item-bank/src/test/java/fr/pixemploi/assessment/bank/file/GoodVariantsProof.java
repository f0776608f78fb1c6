package fr.pixemploi.assessment.bank.file;

import fr.pixemploi.local.Figures;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two hundred variants of each family of the packaged bank. */
class GoodVariantsProof {
    private static final int SEEDS = 200;

    @Test
    void everyFamilyMakesGoodVariantsOnly() {
        int families = GoodVariants.areMade(GoodVariants.packagedBank(), SEEDS, 8);
        Figures.write("good-variants", "all good", Map.of("families", families, "variants", families * SEEDS));
    }
}
