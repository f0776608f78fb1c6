package fr.pixemploi.assessment.bank.file.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.pixemploi.assessment.bank.seal.SealKeys;
import fr.pixemploi.assessment.bank.seal.SealedDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that need not be there is absent or good: one that is broken is told, not taken for absent. */
class PoolFilesTest {
    private static final byte[] SAID = "right: [oui]".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void whatIsThereIsFoundAndWhatIsNotIsAbsent() throws IOException {
        Files.write(folder.resolve("one.yaml"), SAID);
        PoolFiles mounted = new PoolFiles.Mounted(folder);
        assertThat(mounted.find("one.yaml")).hasValue(SAID);
        assertThat(mounted.find("two.yaml")).isEmpty();
        assertThat(mounted.find("none/two.yaml")).isEmpty();
        PoolFiles archived = new PoolFiles.Archived(Map.of("open/one.yaml", SAID), "open/");
        assertThat(archived.find("one.yaml")).hasValue(SAID);
        assertThat(archived.find("two.yaml")).isEmpty();
        assertThat(PackagedPools.OPEN.find(PoolFiles.INDEX)).isPresent();
        assertThat(PackagedPools.OPEN.find("two.yaml")).isEmpty();
    }

    @Test
    void whatIsThereAndCannotBeReadIsAFault() throws IOException {
        Files.createDirectory(folder.resolve("a-folder.yaml"));
        Files.createSymbolicLink(folder.resolve("nowhere.yaml"), folder.resolve("gone"));
        PoolFiles mounted = new PoolFiles.Mounted(folder);
        isAFault(mounted, "a-folder.yaml", "can't be read");
        isAFault(mounted, "nowhere.yaml", "can't be read");
        isAFault(mounted, "../outside.yaml", "outside its pool");
    }

    @Test
    void whatIsSealedAndDoesNotOpenIsAFault() throws IOException {
        SealKeys keys = SealKeys.fresh();
        Path sealed = folder.resolve("sealed");
        SealedDirectory.seal(Map.of("one.yaml", SAID, "two.yaml", SAID), "reserved", keys, Instant.EPOCH)
                .write(sealed);
        Files.write(sealed.resolve("two.yaml" + SealedDirectory.SEALED), SAID);
        PoolFiles pool = PoolFiles.Sealed.mounted(sealed, keys);
        assertThat(pool.find("one.yaml")).hasValue(SAID);
        assertThat(pool.find("three.yaml")).isEmpty();
        isAFault(pool, "two.yaml", "does not open");
    }

    private static void isAFault(PoolFiles pool, String name, String why) {
        assertThatExceptionOfType(BankFault.class)
                .isThrownBy(() -> pool.find(name))
                .withMessageContaining(why);
    }
}
