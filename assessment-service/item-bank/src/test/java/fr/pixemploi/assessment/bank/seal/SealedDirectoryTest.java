package fr.pixemploi.assessment.bank.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedDirectoryTest {
    private static final byte[] ONE = "un phare".getBytes(StandardCharsets.UTF_8);
    private static final byte[] TWO = "une étagère".getBytes(StandardCharsets.UTF_8);
    private static final Instant CREATED = Instant.parse("2026-11-25T10:00:00Z");
    private static final Set<String> NAMES = Set.of("index.txt", "1.1/one.yaml");

    private final SealKeys keys = SealKeys.fresh();

    @TempDir
    Path folder;

    private Path sealed;

    @BeforeEach
    void seal() {
        sealed = folder.resolve("sealed");
        SealedDirectory.seal(Map.of("index.txt", ONE, "1.1/one.yaml", TWO), "reserved", keys, CREATED)
                .write(sealed);
    }

    @Test
    void whatWasSealedOpensToTheSameBytesAndLiesThereUnreadable() throws IOException {
        SealedDirectory read = SealedDirectory.read(sealed, SealKeys.of(keys.text()));
        assertThat(read.open("index.txt")).isEqualTo(ONE);
        assertThat(read.open("1.1/one.yaml")).isEqualTo(TWO);
        assertThat(read.manifest()).isEqualTo(new SealManifest("reserved", keys.newest(), 2, CREATED));
        read.holdOnly(NAMES);
        assertThat(Files.readString(sealed.resolve("1.1/one.yaml.sealed"), StandardCharsets.ISO_8859_1))
                .doesNotContain("tag");
    }

    @Test
    void aFileThatWasChangedRenamedOrSwappedDoesNotOpen() throws IOException {
        byte[] content = Files.readAllBytes(sealed.resolve("index.txt.sealed"));
        content[content.length / 2] ^= 1;
        Files.write(sealed.resolve("index.txt.sealed"), content);
        assertThatExceptionOfType(SealFault.class)
                .isThrownBy(() -> read().open("index.txt"))
                .withMessageContaining("does not open")
                .satisfies(fault -> assertThat(fault.what()).isEqualTo("index.txt.sealed"));

        Files.copy(
                sealed.resolve("1.1/one.yaml.sealed"),
                sealed.resolve("index.txt.sealed"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThatExceptionOfType(SealFault.class)
                .isThrownBy(() -> read().open("index.txt"))
                .withMessageContaining("renamed");
    }

    @Test
    void aFileOfAnotherSealingWithTheSameKeyDoesNotOpen() throws IOException {
        Path later = folder.resolve("later");
        SealedDirectory.seal(Map.of("index.txt", ONE, "1.1/one.yaml", TWO), "reserved", keys, CREATED.plusSeconds(1))
                .write(later);
        Files.copy(
                later.resolve("index.txt.sealed"),
                sealed.resolve("index.txt.sealed"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThatExceptionOfType(SealFault.class)
                .isThrownBy(() -> read().open("index.txt"))
                .withMessageContaining("another sealing");
    }

    @Test
    void missingAndSurplusFilesAreNamed() throws IOException {
        assertThatExceptionOfType(SealFault.class)
                .isThrownBy(() -> read().holdOnly(Set.of("index.txt", "1.1/one.yaml", "1.1/two.yaml")))
                .withMessage("is missing")
                .satisfies(fault -> assertThat(fault.what()).isEqualTo("1.1/two.yaml.sealed"));
        Files.writeString(sealed.resolve("1.1/note.txt"), "x");
        assertThatExceptionOfType(SealFault.class)
                .isThrownBy(() -> read().holdOnly(NAMES))
                .withMessage("belongs to no file of the pool")
                .satisfies(fault -> assertThat(fault.what()).isEqualTo("1.1/note.txt"));
    }

    @Test
    void theManifestIsSealedWithTheFilesThoughItIsClear() throws IOException {
        manifest("\"files\" : 2", "\"files\" : 3");
        assertThatExceptionOfType(SealFault.class)
                .isThrownBy(() -> read().holdOnly(NAMES))
                .withMessageContaining("there are 3 files; there are 2");
        assertThatExceptionOfType(SealFault.class)
                .isThrownBy(() -> read().open("index.txt"))
                .withMessageContaining("pool.json was changed");
        manifest("\"format\" : 1", "\"format\" : 2");
        assertThatExceptionOfType(SealFault.class)
                .isThrownBy(this::read)
                .withMessageContaining("newer than this program");
        manifest("\"format\" : 2", "\"format\" : \"");
        assertThatExceptionOfType(SealFault.class).isThrownBy(this::read).withMessageContaining("no JSON");
        Files.delete(sealed.resolve("pool.json"));
        assertThatExceptionOfType(SealFault.class).isThrownBy(this::read).withMessageContaining("no sealed directory");
    }

    @Test
    void anotherKeyIsToldByNumber() {
        SealKeys other = SealKeys.fresh();
        assertThatExceptionOfType(SealFault.class)
                .isThrownBy(() -> SealedDirectory.read(sealed, other))
                .withMessage("was sealed with key " + keys.newest() + ", and the keys that were given are ["
                        + other.newest() + "]");
    }

    @Test
    void renewedKeysOpenTheOldAndSealWithTheNew() {
        SealKeys renewed = keys.renewed();
        assertThat(renewed.numbers()).contains(keys.newest(), renewed.newest()).hasSize(2);
        assertThat(SealedDirectory.read(sealed, renewed).open("index.txt")).isEqualTo(ONE);
        Path again = folder.resolve("again");
        SealedDirectory.seal(Map.of("index.txt", ONE), "reserved", renewed, CREATED)
                .write(again);
        SealKeys newest = SealKeys.of(renewed.newestOnly().text());
        assertThat(SealedDirectory.read(again, newest).open("index.txt")).isEqualTo(ONE);
        assertThatExceptionOfType(SealFault.class).isThrownBy(() -> SealedDirectory.read(again, keys));
        assertThatExceptionOfType(SealFault.class).isThrownBy(() -> SealedDirectory.read(sealed, newest));
    }

    @Test
    void noMessageAndNoNameOfAKeyHoldsTheKey() {
        assertThat(keys.toString()).isEqualTo("keys [" + keys.newest() + "]");
        String cut = keys.text().substring(0, 60);
        assertThatExceptionOfType(SealFault.class)
                .isThrownBy(() -> SealKeys.of(cut))
                .withNoCause()
                .withMessageContaining("no keyset")
                .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain(cut.substring(0, 8)));
        assertThatExceptionOfType(SealFault.class).isThrownBy(() -> SealKeys.of("%%% no base64"));
        assertThatExceptionOfType(SealFault.class).isThrownBy(() -> SealKeys.of(""));
    }

    @Test
    void aDirectoryThatHoldsSomethingIsNotWrittenInto() {
        SealedDirectory read = read();
        assertThatExceptionOfType(SealFault.class)
                .isThrownBy(() -> read.write(sealed))
                .withMessage("is not empty");
    }

    private SealedDirectory read() {
        return SealedDirectory.read(sealed, keys);
    }

    private void manifest(String words, String others) throws IOException {
        String text = Files.readString(sealed.resolve("pool.json"));
        assertThat(text).contains(words);
        Files.writeString(sealed.resolve("pool.json"), text.replace(words, others));
    }
}
