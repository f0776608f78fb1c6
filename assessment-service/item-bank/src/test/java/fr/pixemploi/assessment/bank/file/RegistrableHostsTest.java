package fr.pixemploi.assessment.bank.file;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.bank.file.pool.PackagedPools;
import fr.pixemploi.assessment.bank.file.pool.PoolFiles;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.review.RegistrableHosts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No address that people meet in a test leads to a stranger. */
class RegistrableHostsTest {
    private static final String COLIS = "4.1/crcn-4-1-message-de-colis.yaml";
    private static final int VARIANTS = 4;

    @ParameterizedTest
    @EnumSource(Pool.class)
    void theBankHasNone(Pool pool) {
        assertThat(RegistrableHosts.faults(GoodVariants.packagedBank(), pool, VARIANTS))
                .isEmpty();
    }

    @Test
    void pagesAndTheirExamplesHaveNone() throws IOException {
        for (String folder : List.of("environments", "META-INF/resources/player")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/resources", folder))) {
                List<Path> read = files.filter(file -> file.toString().matches(".*\\.(yaml|json|html|txt|csv|svg)"))
                        .filter(file -> !file.toString().endsWith(".schema.json"))
                        .toList();
                assertThat(read).isNotEmpty();
                for (Path file : read)
                    assertThat(RegistrableHosts.in(Files.readString(file)))
                            .as(file.toString())
                            .isEmpty();
            }
        }
    }

    @Test
    void aPlantedOneIsFoundWhereverItStands() {
        String item = new String(PackagedPools.OPEN.read(COLIS), StandardCharsets.UTF_8);
        assertThat(faults(item)).isEmpty();
        assertThat(faults(item.replace("livraison-top.test", "livraison-top.info")))
                .hasSize(1)
                .allMatch(fault -> fault.startsWith("crcn-4-1-message-de-colis: ")
                        && fault.contains("colis-express.livraison-top.info"));
        assertThat(faults(item.replace("livraison tiret top point test", "livraison tiret top point info")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.ville-valbourg.fr",
                "mail à a@exemple.net.",
                "https://a.info/x",
                "^https://val[.]fr/",
                "b\\.com$",
                "impots tiret gouv point fr",
                "www point impots tiret gouv point fr",
                "mon tiret example point com"
            })
    void isRegistrable(String text) {
        assertThat(RegistrableHosts.in(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.ville.example",
                "a@courriel.test",
                "val.example.org",
                "impots.gouv.fr",
                "lettre.docx, cv.pdf, budget.csv",
                "Il part.Le bus",
                "192.0.2.14",
                "gouv point fr",
                "impots point gouv point fr",
                "allez sur www point impots point gouv point fr, puis lisez",
                "val point example point org",
                "www point info point velo point example",
                "www point info tiret velo point example"
            })
    void isNotRegistrable(String text) {
        assertThat(RegistrableHosts.in(text)).isEmpty();
    }

    private static List<String> faults(String item) {
        Map<String, byte[]> files = new HashMap<>();
        files.put("open/index.txt", COLIS.getBytes(StandardCharsets.UTF_8));
        files.put("open/" + COLIS, item.getBytes(StandardCharsets.UTF_8));
        ItemBank bank = new BankReader()
                .measuredBy(PackagedPools.MEASUREMENT)
                .add(new PoolFiles.Archived(files, "open/"), PackagedPools.OPEN_NAME)
                .bank();
        return RegistrableHosts.faults(bank, Pool.OPEN, 1);
    }
}
