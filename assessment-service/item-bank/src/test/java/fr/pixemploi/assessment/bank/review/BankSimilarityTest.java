package fr.pixemploi.assessment.bank.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.bank.file.BankFolder;
import fr.pixemploi.assessment.bank.file.OpenBank;
import fr.pixemploi.assessment.bank.item.ItemBank;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankSimilarityTest {
    private static final String PASSWORD = "4.1/crcn-4-1-mot-de-passe-solide.yaml";
    private static final String PROGRAM = "3.4/crcn-3-4-boucle-et-total.yaml";

    @TempDir
    Path folder;

    private static BankSimilarity similarity(ItemBank bank) {
        return BankSimilarity.of(bank, BankSimilarity.LIMITS);
    }

    @Test
    void twoItemsThatDifferInNamesFiguresAndOrderOnlyAreTooNear() {
        ItemBank bank = new BankFolder(folder)
                .with(PASSWORD, "crcn-4-1-premier", text -> text)
                .with(
                        PASSWORD,
                        "crcn-4-1-second",
                        text -> text.replaceFirst("skill: .*", "skill: sait choisir un code")
                                .replace("Léa", "Inès")
                                .replace("1998", "2003")
                                .replace("text: \"123456789\"", "text: \"987654321\""))
                .with(PROGRAM, "crcn-3-4-autre", text -> text)
                .bank();
        assertThat(similarity(bank).pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.first()).isEqualTo("crcn-4-1-premier");
            assertThat(pair.second()).isEqualTo("crcn-4-1-second");
            assertThat(pair.similarity()).isGreaterThan(0.8);
            assertThat(pair.limit()).isEqualTo(BankSimilarity.LIMITS.competence());
        });
        assertThat(similarity(bank).faults()).singleElement().asString().contains("crcn-4-1-second", "above 0.35");
    }

    @Test
    void itemsOfTwoCompetencesMayComeNearer() {
        ItemBank bank = new BankFolder(folder)
                .with(PASSWORD, "crcn-4-1-premier", text -> text)
                .with(PASSWORD, "crcn-4-2-second", text -> text.replace("competence: \"4.1\"", "competence: \"4.2\""))
                .bank();
        assertThat(similarity(bank).pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.limit()).isEqualTo(BankSimilarity.LIMITS.bank()));
        assertThat(BankSimilarity.LIMITS.bank()).isGreaterThan(BankSimilarity.LIMITS.competence());
        assertThat(BankSimilarity.of(bank, new BankSimilarity.Limits(0.3, 1, 0.2))
                        .pairs())
                .isEmpty();
    }

    @Test
    void retiredItemsAndOtherTasksAreNotTooNear() {
        ItemBank bank = new BankFolder(folder)
                .with(PASSWORD, "crcn-4-1-premier", text -> text)
                .with(PASSWORD, "crcn-4-1-second", text -> text.replace("status: active", "status: retired"))
                .with(PROGRAM, "crcn-3-4-autre", text -> text)
                .bank();
        assertThat(similarity(bank).faults()).isEmpty();
    }

    @Test
    void twoItemsOfACellWithOneSkillAndOneTypeMustDifferMore() {
        BankFolder files = new BankFolder(folder)
                .with(PASSWORD, "crcn-4-1-premier", text -> text)
                .with(PASSWORD, "crcn-4-1-second", BankSimilarityTest::otherwise)
                .with(PROGRAM, "crcn-3-4-autre", text -> text);
        BankSimilarity same = BankSimilarity.of(files.bank(), OF_A_CELL);
        assertThat(same.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.similarity()).isLessThan(OF_A_CELL.competence());
            assertThat(pair.limit()).isEqualTo(OF_A_CELL.sameSkill());
        });
        assertThat(same.cells()).contains(new BankSimilarity.Cell("4.1", 1, 2, 1));
    }

    @Test
    void ofTwoSkillsTheyMayBeNearer() {
        BankSimilarity other = BankSimilarity.of(
                new BankFolder(folder)
                        .with(PASSWORD, "crcn-4-1-premier", text -> text)
                        .with(
                                PASSWORD,
                                "crcn-4-1-second",
                                text -> otherwise(text).replaceFirst("skill: .*", "skill: sait choisir un code"))
                        .with(PROGRAM, "crcn-3-4-autre", text -> text)
                        .bank(),
                OF_A_CELL);
        assertThat(other.pairs()).isEmpty();
        assertThat(other.cells()).contains(new BankSimilarity.Cell("4.1", 1, 2, 2));
    }

    /** So far apart that two items of one skill are too near, and two of different skills are not. */
    private static final BankSimilarity.Limits OF_A_CELL = new BankSimilarity.Limits(0.99, 1, 0.05);

    /** The same question in another setting. */
    private static String otherwise(String text) {
        return text.replace(
                        "Léa est née en 1998. Elle crée un compte.",
                        "Le voisin de votre oncle veut mieux fermer son ordinateur.")
                .replace("text: \"motdepassemotdepasse\"", "text: \"le nom de sa rue\"");
    }

    @Test
    void noTwoItemsOfThePackagedBankAreTooNear() {
        assertThat(similarity(OpenBank.read(null)).faults()).isEmpty();
    }
}
