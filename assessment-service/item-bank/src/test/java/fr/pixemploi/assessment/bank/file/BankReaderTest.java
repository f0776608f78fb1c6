package fr.pixemploi.assessment.bank.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.pixemploi.assessment.bank.file.pool.BankArchive;
import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.file.pool.PackagedPools;
import fr.pixemploi.assessment.bank.file.pool.PoolFiles;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Pool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankReaderTest {
    private static final String ITEM = """
            id: crcn-1-1-exemple
            version: 1
            pool: reserved
            competence: "1.1"
            skill: sait lire
            level: 2
            type: single-choice
            instruction: Que faites-vous maintenant ?
            proposals:
              - {id: a, text: "A"}
              - {id: b, text: "B"}
            key: {choice: a}
            hint: Lisez.
            expectedSeconds: 30
            devices: [phone]
            accessibility: {screenReader: true, keyboardOnly: true, noColour: true, noSound: true, readAloud: "Que faites-vous ?"}
            languages: [fr]
            audience: [work]
            enemies: []
            status: active
            parameters: {a: 1.1, b: -1.0, c: 0.5, d: 1.0, origin: author}
            """;

    private static final ItemId COOKIES = new ItemId("crcn-4-2-cookies");

    @TempDir
    Path folder;

    @Test
    void aMountedPoolIsReadAndItsVersionIsThatOfItsContent() throws IOException {
        ItemBank bank = read(ITEM);
        assertThat(bank.active(Pool.RESERVED)).hasSize(1);
        assertThat(bank.active(Pool.OPEN)).isEmpty();
        assertThat(read(ITEM).version()).isEqualTo(bank.version());
        assertThat(read(ITEM.replace("Lisez", "Relisez")).version()).isNotEqualTo(bank.version());
    }

    @Test
    void faultsNameTheFileAndTheField() {
        assertFault(ITEM.replace("choice: a", "choice: z"), "key");
        assertFault(ITEM.replace("competence: \"1.1\"", "competence: \"x\""), "competence");
        assertFault(ITEM.replace("a: 1.1", "a: -1"), "parameters");
        assertFault(ITEM.replace("hint:", "hunt:"), "hunt");
        assertFault(ITEM.replace("key: {choice: a}", "key: {}"), "key.choice");
        assertFault(ITEM.replace("version: 1", "version: eins"), "version");
        assertFault(ITEM.replace("type: single-choice", "type: dance"), "type");
        assertFault(ITEM.replace("enemies: []", "enemies: [crcn-9-9-nobody]"), "enemies");
        assertFault("{", "line");
    }

    @Test
    void aFamilyIsRefusedWhenSomeOfItsVariantsShowWhatItsPageDoesNotTake() {
        assertThat(cookies("2026-03-02").isFamily(COOKIES)).isTrue();
        assertThatExceptionOfType(BankFault.class)
                .isThrownBy(() -> cookies("hier"))
                .withMessageContaining("environment.scenario: /messages/0/date");
    }

    private ItemBank cookies(String sometimes) {
        String drawn = "variables:\n  day: {oneOf: [\"2026-03-01\", \"2026-03-03\", \"" + sometimes + "\"]}";
        return new BankFolder(folder.resolve(sometimes))
                .with("4.2/crcn-4-2-choix-de-cookies.yaml", COOKIES.value(), text -> {
                    String file = text.replace("\"2026-03-02\"", "\"{{day}}\"").replace("variables:", drawn);
                    byte[] content = file.getBytes(StandardCharsets.UTF_8);
                    assertThat(ItemSource.read("cookies.yaml", content)
                                    .variants()
                                    .of(0))
                            .as("the first one suits")
                            .isNotNull();
                    return file;
                })
                .bank();
    }

    @Test
    void anItemInTheWrongFolderIsRefused() {
        assertFault(ITEM.replace("pool: reserved", "pool: open"), "pool");
    }

    @Test
    void retiredItemsAreKnownButNotAsked() throws IOException {
        ItemBank bank = read(ITEM.replace("status: active", "status: retired"));
        assertThat(bank.active(Pool.RESERVED)).isEmpty();
        assertThat(bank.find(new ItemId("crcn-1-1-exemple"))).isPresent();
    }

    @Test
    void aFileThatIsNotThereOrOutsideIsRefused() throws IOException {
        Files.writeString(folder.resolve("index.txt"), "missing.yaml\n");
        assertThatExceptionOfType(BankFault.class).isThrownBy(this::readFolder).withMessageContaining("missing.yaml");
        Files.writeString(folder.resolve("index.txt"), "../../etc/passwd\n");
        assertThatExceptionOfType(BankFault.class).isThrownBy(this::readFolder).withMessageContaining("outside");
    }

    @Test
    void aBankThatWasPackedComesBackWholeUnderTheSameVersion() throws IOException {
        ItemBank bank = read(ITEM);
        ItemBank restored = BankReader.restored(BankArchive.pack(reader().files()), null);

        assertThat(restored.version()).isEqualTo(bank.version());
        assertThat(restored.active(Pool.RESERVED)).isEqualTo(bank.active(Pool.RESERVED));
        assertThat(restored.measurement()).isEqualTo(bank.measurement());
        assertThat(BankArchive.pack(reader().files())).isEqualTo(BankArchive.pack(reader().files()));
        assertThatExceptionOfType(BankFault.class).isThrownBy(() -> BankReader.restored(new byte[] {1, 2, 3}, null));
    }

    @Test
    void whatMeasuringAssumesBelongsToTheVersionAndIsChecked() throws IOException {
        String packaged = new String(PackagedPools.MEASUREMENT.read("measurement.yaml"), StandardCharsets.UTF_8);
        String version = measuredBy(packaged).version();
        assertThat(measuredBy(packaged.replace("alpha: 2.5", "alpha: 2.6")).version())
                .isNotEqualTo(version);
        assertMeasurementFault(packaged.replace("alpha: 2.5", "alpha: 0"), "alpha");
        assertMeasurementFault(packaged.replace("audience: everyone", "audience: work"), "everyone");
        assertMeasurementFault(packaged.replace("[0.75, 1.00]", "[1.75, 1.00]"), "positive definite");
        assertMeasurementFault(packaged.replace("[0.75, 1.00]", "[1.00]"), "row 2");
        assertMeasurementFault(packaged.replace("\"5.1\"", "\"5.2\""), "twice");
        assertMeasurementFault(packaged.replace("logA: 0.3", "logA: -1"), "below 0");
    }

    private void assertMeasurementFault(String content, String reason) {
        assertThatExceptionOfType(BankFault.class)
                .isThrownBy(() -> measuredBy(content))
                .withMessageContaining("measurement.yaml")
                .withMessageContaining(reason);
    }

    private ItemBank measuredBy(String content) throws IOException {
        Files.writeString(folder.resolve("measurement.yaml"), content);
        return new BankReader().measuredBy(new PoolFiles.Mounted(folder)).bank();
    }

    private void assertFault(String content, String field) {
        assertThatExceptionOfType(BankFault.class)
                .isThrownBy(() -> read(content))
                .withMessageContaining(field)
                .satisfies(fault -> {
                    if (!field.equals("enemies")) assertThat(fault).hasMessageContaining("item.yaml");
                });
    }

    private ItemBank read(String content) throws IOException {
        Files.writeString(folder.resolve("index.txt"), "item.yaml\n");
        Files.writeString(folder.resolve("item.yaml"), content);
        return readFolder();
    }

    private ItemBank readFolder() {
        return reader().bank();
    }

    private BankReader reader() {
        return new BankReader().measuredBy(PackagedPools.MEASUREMENT).add(new PoolFiles.Mounted(folder), "reserved");
    }
}
