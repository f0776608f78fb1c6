package fr.pixemploi.assessment.bank.review.question;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.bank.file.BankFolder;
import fr.pixemploi.assessment.bank.file.OpenBank;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Pool;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What trips people up in a question is found, whichever item has it; and the packaged bank has none. */
class QuestionFaultsTest {
    private static final String FORM = "4.2/crcn-4-2-information-inutile.yaml";
    private static final String RIGHTS = "2.3/crcn-2-3-droits-d-une-equipe.yaml";
    private static final String DATA = "5.2/crcn-5-2-donnees-restantes.yaml";
    private static final String PLUGS = "5.2/crcn-5-2-connecteurs-du-bureau.yaml";
    private static final String OTHER_PLUGS = "5.2/crcn-5-2-prises-et-appareils.yaml";

    private static final String PUBLIC_SERVICE = "2.4/crcn-2-4-bon-service-public.yaml";
    private static final String AGES = "3.4/crcn-3-4-tarif-selon-l-age.yaml";

    /** Enough of a family to meet each of its stories. */
    private static final int MANY = 60;

    @TempDir
    Path folder;

    @Test
    void thePackagedBankHasNone() {
        assertThat(QuestionFaults.of(OpenBank.read(null), Pool.OPEN, 20)).isEmpty();
    }

    @Test
    void anEasyQuestionThatAsksForWhatIsNot() {
        assertThat(faults(
                        FORM,
                        text -> text.replace("Laquelle gardez-vous pour vous ?", "Laquelle ne donnez-vous pas ?")))
                .singleElement()
                .asString()
                .startsWith("crcn-4-2-essai (level 1) asks for what is not: Laquelle ne donnez-vous pas ?");
        assertThat(faults(
                        FORM,
                        text -> text.replace("Laquelle gardez-vous pour vous ?", "Vous donnez tout, sauf quoi ?")))
                .hasSize(1);
    }

    @Test
    void aboveTheEasyLevelsAndInWhatOthersSayANegationMayStand() {
        UnaryOperator<String> asked =
                text -> text.replace("Laquelle gardez-vous pour vous ?", "Laquelle ne donnez-vous pas ?");
        assertThat(faults(FORM, text -> asked.apply(text).replace("level: 1", "level: 3")))
                .isEmpty();
        assertThat(faults(
                        FORM,
                        text -> text.replace(
                                "Le formulaire demande", "Lina dit : « Tu ne viens pas ? » Le formulaire demande")))
                .isEmpty();
    }

    @Test
    void aHintThatQuotesOneVariant() {
        assertThat(faults(
                        PUBLIC_SERVICE,
                        text -> text.replace("soins et remboursements", "soins, ici la carte Vitale"),
                        MANY))
                .containsExactly("crcn-2-4-essai has a hint that quotes one variant: Vitale");
        assertThat(faults(
                        AGES,
                        text -> text.replace("« Inférieur à » un âge", "Ici {{a1}} ans : « inférieur à » un âge"),
                        MANY))
                .singleElement()
                .asString()
                .startsWith("crcn-3-4-essai has a hint that quotes one variant: Testez");
        assertThat(faults(AGES, text -> text.replace("« Inférieur à » un âge", "« Inférieur à 12 » ans"), MANY))
                .containsExactly("crcn-3-4-essai has a hint that quotes one variant: 12");
        assertThat(faults(PUBLIC_SERVICE, UnaryOperator.identity(), MANY)).isEmpty();
    }

    @Test
    void aWordThatLeadsFromAProposalToItsTarget() {
        assertThat(faults(
                        RIGHTS,
                        text -> text.replace(
                                "Rosa décide qui peut ouvrir le document", "Rosa décide qui a accès au document")))
                .singleElement()
                .asString()
                .contains("shares words of a proposal with its target only: acces (Rosa");
    }

    @Test
    void aWordThatStandsInAnotherProposalTooLeadsNowhere() {
        assertThat(faults(
                        RIGHTS,
                        text -> text.replace(
                                        "Rosa décide qui peut ouvrir le document",
                                        "Rosa décide qui a accès au document")
                                .replace("Paul consulte le texte fini", "Paul a accès au texte fini")))
                .isEmpty();
    }

    @Test
    void aTextReadAloudThatSpellsNoDotsNorHyphensOrGoesOnWithASmallLetter() {
        for (String wrong : List.of(
                "Ouvrez « a.pdf ».",
                "Ouvrez « mon-cv point pdf ».",
                "Écrivez à a@b.",
                "Vous lisez. ensuite vous écrivez.",
                "Fin du « tant que ». ensuite vous écrivez.",
                "Vous lisez.. Ensuite vous écrivez.",
                "Vous lisez ?. Ensuite vous écrivez.",
                "Vous lisez . Ensuite vous écrivez.")) {
            assertThat(faults(
                            FORM, text -> text.replace("    Vous vous abonnez", "    " + wrong + " Vous vous abonnez")))
                    .as(wrong)
                    .singleElement()
                    .asString()
                    .contains("is not read aloud as it is written");
        }
        assertThat(
                        faults(
                                FORM,
                                text -> text.replace(
                                        "    Vous vous abonnez",
                                        "    Ouvrez « mon tiret cv point pdf ». Essai 1. ouvrir. Et puis... Vous vous abonnez")))
                .isEmpty();
    }

    @Test
    void aGuessParameterThatIsNotOneInTheNumberOfProposals() {
        assertThat(faults(FORM, text -> text.replace("c: 0.25", "c: 0.15")))
                .singleElement()
                .asString()
                .endsWith("has a guess parameter of 0.15 for one of 4");
        assertThat(faults(RIGHTS, text -> text.replace("c: 0.0", "c: 0.2")))
                .singleElement()
                .asString()
                .endsWith("has a guess parameter of 0.2 where nothing can be guessed");
        assertThat(faults(
                        FORM,
                        text -> text.replace("origin: author", "origin: calibration")
                                .replace("c: 0.25", "c: 0.15")))
                .isEmpty();
    }

    @Test
    void anEasyQuestionThatIsReckonedFromItsOwnNumbers() {
        UnaryOperator<String> reckoned = text -> text.replaceAll("(?s)\\nfiles:.*?\\nkey:", "\nkey:")
                .replaceAll(
                        "(?s)instruction: \\|.*?\\nunit:",
                        "instruction: |\n  Le forfait a {{f}} Go. {{u}} Go sont pris. Que reste-t-il ?\nunit:");
        assertThat(faults(DATA, reckoned))
                .singleElement()
                .asString()
                .endsWith("(level 2) is answered by reckoning with numbers of its own text");
        assertThat(faults(DATA, text -> reckoned.apply(text).replace("level: 2", "level: 4")))
                .isEmpty();
        assertThat(faults(DATA, text -> reckoned.apply(text).replace("Que reste", "Reste : {{reste}} Go. Que reste")))
                .as("what stands in the text is read off it")
                .isEmpty();
    }

    @Test
    void twoSkillsInNearlyTheSameWordsOfItemsThatMayMeet() {
        BankFolder files = new BankFolder(folder)
                .with(PLUGS, "crcn-5-2-premier", text -> text)
                .with(
                        OTHER_PLUGS,
                        "crcn-5-2-second",
                        text -> text.replaceFirst(
                                "skill: .*", "skill: sait choisir la prise qui convient à un appareil neuf"))
                .with(FORM, "crcn-4-2-autre", text -> text);
        assertThat(QuestionFaults.of(files.bank(), Pool.OPEN, 1))
                .singleElement()
                .asString()
                .startsWith("crcn-5-2-premier and crcn-5-2-second say nearly the same skill");
    }

    @Test
    void itemsOfOneSkillAreNeverAskedTogether() {
        ItemBank bank = new BankFolder(folder)
                .with(PLUGS, "crcn-5-2-premier", text -> text)
                .with(OTHER_PLUGS, "crcn-5-2-second", text -> text)
                .with(FORM, "crcn-4-2-autre", text -> text)
                .bank();
        assertThat(enemies(bank, "crcn-5-2-premier")).containsExactly("crcn-5-2-second");
        assertThat(enemies(bank, "crcn-5-2-second")).containsExactly("crcn-5-2-premier");
        assertThat(enemies(bank, "crcn-4-2-autre")).isEmpty();
        assertThat(bank.find(new ItemId("crcn-5-2-premier")).orElseThrow())
                .satisfies(first -> assertThat(first.isEnemyOf(first)).isFalse())
                .satisfies(first -> assertThat(first.isEnemyOf(
                                bank.find(new ItemId("crcn-5-2-second")).orElseThrow()))
                        .isTrue());
    }

    private static Iterable<String> enemies(ItemBank bank, String id) {
        return bank.measured(new ItemId(id)).orElseThrow().enemies();
    }

    private List<String> faults(String file, UnaryOperator<String> change) {
        return faults(file, change, 4);
    }

    private List<String> faults(String file, UnaryOperator<String> change, int variants) {
        String id = "crcn-" + file.substring(0, 3).replace('.', '-') + "-essai";
        Path own = folder.resolve(Integer.toHexString(System.identityHashCode(change)));
        return QuestionFaults.of(new BankFolder(own).with(file, id, change).bank(), Pool.OPEN, variants);
    }
}
