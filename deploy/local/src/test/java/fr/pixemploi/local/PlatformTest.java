package fr.pixemploi.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.local.patience.StartFailure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engines together, without services: these have their own tests. */
class PlatformTest {
    @TempDir
    Path data;

    private final List<String> progress = Collections.synchronizedList(new ArrayList<>());

    @Test
    void startsOnceLosesPartsAndGetsThemBackWithTheirData() {
        String person;
        try (Platform platform = plan().start()) {
            assertThat(progress).hasSize(4).allMatch(line -> line.contains(" is ready: "));
            assertThat(platform.memory()).isBetween(300L, 1_000L);
            assertThatThrownBy(() -> plan().start())
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Another launcher (process "
                            + ProcessHandle.current().pid() + ") already uses " + data);

            person = platform.tokens().newBeneficiary("personne-gardee");
            platform.stopKeycloak();
            platform.startKeycloak();
            // A login through another client, which no token is kept of: the account is there without being made again.
            assertThat(platform.tokens().forUser("personne-gardee", "no-audience"))
                    .isNotBlank()
                    .isNotEqualTo(person);

            String bootstrap = platform.kafka().bootstrapServers();
            platform.stopKafka();
            platform.startKafka();
            assertThat(platform.kafka().bootstrapServers()).isEqualTo(bootstrap);
        }
        assertThat(data).isDirectoryNotContaining(path -> path.toString().endsWith(".pid"));
    }

    private PlatformPlan plan() {
        return Platform.plan().in(data).services(Set.of()).onFreePorts().progress(progress::add);
    }
}
