package fr.pixemploi.assessment.bank.file;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.assessment.bank.file.pool.BankFault;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemSourceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"1E999999999", "-1E999999999", "1E-999999999", "[1, {b: 1E2147483647}]", ".inf", "-.Inf", ".nan"
            })
    void aNumberThatCannotBeWrittenOutIsRefused(String number) {
        assertThatThrownBy(() -> ItemSource.read("x.yaml", ("id: x\na: " + number).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BankFault.class);
    }
}
