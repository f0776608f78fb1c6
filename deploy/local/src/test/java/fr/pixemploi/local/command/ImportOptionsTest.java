package fr.pixemploi.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.StartFailure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed behind {@code deploy/local/import}. */
class ImportOptionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"people.csv", "people.csv cars", "people.csv structures --as", "people.csv structures --twice"})
    void whatMakesNoSenseIsRefused(String line) {
        assertThatThrownBy(() -> ImportOptions.parse(List.of(line.split(" ")))).isInstanceOf(StartFailure.class);
    }

    @Test
    void campaignsGoToTheServiceThatOwnsThem() {
        assertThat(ImportOptions.parse(List.of("c.csv", "campaigns")).service()).isEqualTo(Service.ASSESSMENT);
        assertThat(ImportOptions.parse(List.of("p.csv", "beneficiaries")).service())
                .isEqualTo(Service.PROFILE);
    }

    @Test
    void whoBringsItAndForWhomIsTakenAsTyped() {
        ImportOptions options = ImportOptions.parse(
                List.of("s.csv", "structures", "--as", "ops-omar", "--structure", "none", "--dry-run"));
        assertThat(options.account()).isEqualTo("ops-omar");
        assertThat(options.structure()).isEqualTo(ImportOptions.NO_STRUCTURE);
        assertThat(options.dryRun()).isTrue();
    }
}
