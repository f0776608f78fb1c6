package fr.pixemploi.assessment.bank.review.solution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.bank.file.pool.PackagedPools;
import fr.pixemploi.assessment.bank.file.pool.PoolFiles;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseKeysTest {
    @Test
    void eachCheckOfTheBankIsBrokenByAChangeInOnePlaceOfItsSolution() {
        assertThat(LooseKeys.faults(PackagedPools.OPEN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.1/crcn-4-1-creer-un-mot-de-passe.yaml | atLeast: \"{{n}}\" | atLeast: -99999",
                "1.3/crcn-1-3-total-avec-une-formule.yaml | matches: \"[A-Za-z]\" | matches: \".*\""
            })
    void aCheckThatHoldsWhateverIsThereIsFound(String name, String written, String planted) {
        String item = new String(PackagedPools.OPEN.read(name), UTF_8);
        assertThat(item).contains(written);

        assertThat(LooseKeys.faults(pool(name, item.replace(written, planted))))
                .singleElement()
                .asString()
                .contains(name, "checks[1]", "holds whatever one place of the solution says");
    }

    private static PoolFiles pool(String name, String item) {
        return new PoolFiles.Archived(
                Map.of("open/" + PoolFiles.INDEX, name.getBytes(UTF_8), "open/" + name, item.getBytes(UTF_8)), "open/");
    }
}
