package fr.pixemploi.assessment.bank.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.bank.file.BankFolder;
import fr.pixemploi.assessment.bank.file.OpenBank;
import fr.pixemploi.assessment.bank.item.ItemBank;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainLanguageTest {
    private static final String PASSWORD = "4.1/crcn-4-1-mot-de-passe-solide.yaml";
    private static final String ENDLESS = "Léa crée un compte sur le site de la ville où elle habite depuis que son"
            + " frère a trouvé un emploi près de chez sa sœur.";

    @TempDir
    Path folder;

    private static Readability read(String... lines) {
        return Readability.of(Arrays.asList(lines));
    }

    @Test
    void wordsOfASentenceAreThoseThatAReaderSees() {
        Readability text = read("L'ami de Léa a 3 chats. Il dort – enfin – ici.", "– Où est-il ?");
        assertThat(text.meanSentence()).isEqualTo(4.0);
        assertThat(text.longestSentence()).isEqualTo(6);
        assertThat(text.longest()).isEqualTo("L'ami de Léa a 3 chats.");
    }

    @Test
    void aFullStopWithinAnAddressEndsNoSentenceAndAQuotationDoes() {
        assertThat(read("Ouvrez aide.exemple.fr puis lisez.").longestSentence()).isEqualTo(4);
        assertThat(read("Elle dit : « Venez ici. » Vous partez tout de suite.").longestSentence())
                .isEqualTo(5);
        assertThat(read("Il émet 60 g de CO2. 1 kWh vaut 1 000 Wh.").longestSentence())
                .isEqualTo(6);
    }

    @Test
    void longWordsAndPassiveVoiceAreFoundAndAddressesAreNoWords() {
        Readability text =
                read("Le dossier est vérifié par la conseillère.", "Voir documentation-exemple.fr/abcdefghijkl");
        assertThat(text.longWords()).isEqualTo(0.13, within(0.01));
        assertThat(text.passives()).containsExactly("est vérifié par");
        assertThat(read("Il est arrivé hier.").passives()).isEmpty();
    }

    @Test
    void syllablesAreGroupsOfVowelsWithoutTheMuteE() {
        assertThat(List.of("chat", "table", "écran", "ordinateur", "fichiers", "le", "portent").stream()
                        .map(Readability::syllables))
                .containsExactly(1, 1, 2, 4, 2, 1, 1);
    }

    @Test
    void hardFrenchHasALowerIndexThanEasyFrench() {
        double easy = read("Léa a un chat.", "Il dort.").ease();
        double hard = read("L'administration communique ultérieurement les modalités d'actualisation dématérialisée"
                        + " des informations administratives individuelles.")
                .ease();
        assertThat(easy).isGreaterThan(95);
        assertThat(hard).isLessThan(20);
        assertThat(read().longestSentence()).isZero();
    }

    @Test
    void anItemWithALongSentenceIsOverTheLimitsOfItsLevelAndComesFirst() {
        ItemBank bank = new BankFolder(folder)
                .with(PASSWORD, "crcn-4-1-bon", text -> text)
                .with(PASSWORD, "crcn-4-1-long", text -> text.replaceFirst("  Léa est née.*", "  " + ENDLESS))
                .bank();
        PlainLanguage language = PlainLanguage.of(bank);
        assertThat(language.items().getFirst().item()).isEqualTo("crcn-4-1-long");
        assertThat(language.items().getFirst().strain()).isGreaterThan(1);
        assertThat(language.items().getLast().strain()).isLessThan(1);
        assertThat(language.faults())
                .singleElement()
                .asString()
                .contains("crcn-4-1-long", "words, above 18", "son frère");
    }

    @Test
    void higherLevelsMayHaveLongerSentences() {
        assertThat(ReadingLimits.of(1).longestSentence())
                .isLessThan(ReadingLimits.of(3).longestSentence());
        assertThat(ReadingLimits.of(4).longestSentence())
                .isLessThan(ReadingLimits.of(7).longestSentence());
    }

    @Test
    void everyItemOfThePackagedBankCanBeReadAtItsLevel() {
        PlainLanguage language = PlainLanguage.of(OpenBank.read(null));
        assertThat(language.items()).hasSizeGreaterThan(400);
        assertThat(language.faults()).isEmpty();
    }
}
