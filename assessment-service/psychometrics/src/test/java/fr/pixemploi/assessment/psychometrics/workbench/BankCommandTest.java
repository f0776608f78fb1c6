package fr.pixemploi.assessment.psychometrics.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.assessment.bank.file.pool.PackagedPools;
import fr.pixemploi.assessment.bank.review.reply.ReplyCorpora;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class BankCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void tellsWhatThePackagedBankHoldsAndThatNoCellIsShort() throws IOException {
        Run run = Run.of("bank", "--json");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        JsonNode inventory = JSON.readTree(run.out());
        assertThat(inventory.get("cells")).hasSize(16 * 7);
        int active = 0;
        int families = 0;
        for (JsonNode cell : inventory.get("cells")) {
            active += cell.get("active").intValue();
            families += cell.get("families").intValue();
        }
        assertThat(inventory.get("active").intValue()).isEqualTo(active);
        assertThat(inventory.get("families").intValue()).isEqualTo(families).isGreaterThan(150);
        assertThat(inventory.get("phone").doubleValue()).isBetween(0.6, 1.0);
    }

    @Test
    void theTableHasOneTypedLineAnItemAndNoKey() throws IOException {
        Run run = Run.of("bank", "--csv");
        assertThat(run.code()).isZero();
        String[] lines = run.out().split("\n");
        assertThat(lines[0])
                .isEqualTo("id,version,competence,level,type,skill,family,files,devices,needs,languages,"
                        + "expectedSeconds,a,b,c,d,step1,step2,calibrated");
        assertThat(lines)
                .hasSize(1
                        + JSON.readTree(Run.of("bank", "--json").out())
                                .get("active")
                                .intValue());
        assertThat(run.out()).doesNotContain("Vous", "choices");
    }

    @Test
    void aCellThatIsShortFails(@TempDir Path folder) throws IOException {
        Path open = Files.createDirectory(folder.resolve("open"));
        Path packaged = Path.of("../item-bank/src/main/resources/item-bank");
        Files.copy(packaged.resolve("measurement.yaml"), folder.resolve("measurement.yaml"));
        String one = Files.readAllLines(packaged.resolve("open/index.txt")).getFirst();
        Files.createDirectories(open.resolve(one).getParent());
        Files.copy(packaged.resolve("open").resolve(one), open.resolve(one));
        Files.writeString(open.resolve("index.txt"), one + "\n");
        Run run = Run.of("bank", "--json", "--directory", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("competence 5.2 level 7 has 0 items of 2");
        assertThat(JSON.readTree(run.out()).get("active").intValue()).isEqualTo(1);
    }

    @Test
    void aCheckFindsAHostThatCouldBeRegisteredAThinGuessParameterAndAMissingCorpus(@TempDir Path folder)
            throws IOException {
        Path packaged = Path.of("../item-bank/src/main/resources/item-bank");
        String parcel = "4.1/crcn-4-1-message-de-colis";
        String yes = "2.1/crcn-2-1-dire-oui-a-un-rendez-vous";
        Path open = folder.resolve("open");
        for (String item : List.of(parcel, yes)) {
            Files.createDirectories(open.resolve(item).getParent());
            Files.copy(packaged.resolve("open/" + item + ".yaml"), open.resolve(item + ".yaml"));
        }
        Files.copy(packaged.resolve("measurement.yaml"), folder.resolve("measurement.yaml"));
        Files.copy(packaged.resolve("open/" + yes + ".replies.yaml"), open.resolve(yes + ".replies.yaml"));
        Files.writeString(open.resolve("index.txt"), parcel + ".yaml\n" + yes + ".yaml\n");
        Run sound = Run.of("bank", "--check", "--directory", folder.toString());
        assertThat(sound.err()).isEmpty();
        assertThat(sound.out())
                .contains("crcn-2-1-dire-oui-a-un-rendez-vous", "error rate 0.0 %", "No fault in 2 items.");

        Path planted = open.resolve(parcel + ".yaml");
        Files.writeString(
                planted,
                Files.readString(planted)
                        .replace("livraison-top.test", "livraison-top.info")
                        .replace("c: 0.25", "c: 0.1"));
        Files.delete(open.resolve(yes + ".replies.yaml"));
        Run run = Run.of("bank", "--check", "--directory", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("livraison-top.info", "has no " + yes + ".replies.yaml", "has a guess parameter of 0.1");
    }

    /** Whose items' jar has none. */
    @Test
    void theWorkbenchBringsTheCorporaOfThePackagedBank() {
        assertThat(ReplyCorpora.of(PackagedPools.OPEN).graded()).isNotEmpty();
    }

    @Test
    void theKeyOfAFileToSendIsWhatIsInARightOne() throws IOException {
        Run run = Run.of("bank", "--answer", "crcn-1-2-dossier-a-ranger", "1");
        assertThat(run.code()).isZero();
        assertThat(JSON.readTree(run.out()).at("/file/name").asText()).isNotEmpty();
    }

    @Test
    void theKeyOfAVariantFollowsItsSeed() {
        String item = "crcn-3-4-fonction-avec-seuil";
        Run first = Run.of("bank", "--answer", item, "1");
        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("\"type\":\"number\"");
        assertThat(Run.of("bank", "--answer", item, "1").out()).isEqualTo(first.out());
        assertThat(java.util.stream.LongStream.range(2, 12)
                        .mapToObj(seed -> Run.of("bank", "--answer", item, Long.toString(seed))
                                .out()))
                .anyMatch(out -> !out.equals(first.out()));
        assertThat(Run.of("bank", "--answer", "crcn-1-1-nowhere", "1").err()).contains("is not in the bank");
        assertThat(Run.of("bank", "--answer", item, "one").err()).contains("whole number");
    }

    @Test
    void tellsThatNoTwoItemsAreTooNearAndThatEveryItemCanBeRead() throws IOException {
        Run similarity = Run.of("bank", "--similarity");
        assertThat(similarity.code()).isZero();
        assertThat(JSON.readTree(similarity.out()).get("pairs")).isEmpty();
        Run language = Run.of("bank", "--language");
        assertThat(language.code()).isZero();
        JsonNode items = JSON.readTree(language.out()).get("items");
        assertThat(items.get(0).get("strain").doubleValue())
                .isGreaterThanOrEqualTo(items.get(1).get("strain").doubleValue());
        assertThat(items.get(0).get("text").get("longestSentence").intValue()).isPositive();
    }

    @Test
    void itemsThatAreTooNearOrTooHardToReadFail(@TempDir Path folder) throws IOException {
        Path open = Files.createDirectory(folder.resolve("open"));
        Path packaged = Path.of("../item-bank/src/main/resources/item-bank");
        Files.copy(packaged.resolve("measurement.yaml"), folder.resolve("measurement.yaml"));
        String item = Files.readString(packaged.resolve("open/4.1/crcn-4-1-mot-de-passe-solide.yaml"))
                .replaceFirst("enemies: .*", "enemies: []")
                .replace("Elle crée un compte.", "Elle crée " + "un compte et ".repeat(10) + "un autre.");
        Files.writeString(open.resolve("a.yaml"), item);
        Files.writeString(open.resolve("b.yaml"), item.replaceFirst("id: \\S+", "id: crcn-4-1-copie"));
        Files.writeString(open.resolve("index.txt"), "a.yaml\nb.yaml\n");
        Run similarity = Run.of("bank", "--similarity", "--directory", folder.toString());
        assertThat(similarity.code()).isEqualTo(2);
        assertThat(similarity.err()).contains("crcn-4-1-copie", "nearly the same");
        Run language = Run.of("bank", "--language", "--directory", folder.toString());
        assertThat(language.code()).isEqualTo(2);
        assertThat(language.err()).contains("crcn-4-1-copie", "words, above 18");
    }

    @Test
    void oneQuestionACall() {
        assertThat(Run.of("bank").code()).isEqualTo(2);
        assertThat(Run.of("bank", "--json", "--export").code()).isEqualTo(2);
    }
}
