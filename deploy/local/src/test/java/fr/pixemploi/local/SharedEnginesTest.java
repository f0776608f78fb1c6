package fr.pixemploi.local;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.process.Jvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Test JVMs come and go, in any order and by any end; the engines are there as long as one is. */
@Timeout(2 * Patience.FAR_SECONDS)
class SharedEnginesTest {
    private final Path folder =
            TestData.fresh(Path.of("target").toAbsolutePath()).resolve("engines");

    @Test
    void theFirstUserStartsThemAndTheLastOneEndsThem() throws Exception {
        User first = new User("profile");
        User second = new User("profile");
        assertThat(second.realm()).isEqualTo(first.realm());
        assertThat(second.database()).as("its own").isNotEqualTo(first.database());
        List<ProcessHandle> engines = List.of(engine("run/postgres.pid"), engine("run/keycloak.pid"));

        first.leaves();
        assertThat(engines).allMatch(ProcessHandle::isAlive);
        User third = new User("pathway");
        assertThat(third.realm()).isEqualTo(first.realm());

        second.isKilled();
        assertThat(engines).allMatch(ProcessHandle::isAlive);
        third.leaves();
        for (ProcessHandle engine : engines) engine.onExit().get(Patience.FAR_SECONDS, TimeUnit.SECONDS);
    }

    private ProcessHandle engine(String pidFile) throws IOException {
        long pid = Long.parseLong(Files.readAllLines(folder.resolve(pidFile)).getFirst());
        return ProcessHandle.of(pid).orElseThrow();
    }

    private final class User {
        private final Process process;
        private final String[] got;

        User(String service) throws IOException {
            process = new ProcessBuilder(
                            Jvm.executable(),
                            "-Xmx128m",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            SharedEnginesUser.class.getName(),
                            folder.toString(),
                            service)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            BufferedReader said = process.inputReader();
            String line = said.readLine();
            while (line != null && !line.startsWith("got ")) line = said.readLine();
            assertThat(line).as("what it got").isNotNull();
            got = line.split(" ");
        }

        String database() {
            return got[1];
        }

        String realm() {
            return got[2];
        }

        void leaves() throws Exception {
            process.getOutputStream().close();
            assertThat(process.waitFor()).isZero();
        }

        void isKilled() throws Exception {
            process.destroyForcibly().waitFor();
        }
    }
}
