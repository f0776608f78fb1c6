package fr.pixemploi.assessment.result.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.bank.file.Items;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.result.domain.CompetenceResult;
import fr.pixemploi.assessment.result.domain.Mastery;
import fr.pixemploi.assessment.result.domain.Result;
import fr.pixemploi.assessment.result.rest.page.Sheets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final Framework CRCN = Sheets.crcn();
    private static final ItemBank BANK = Items.bank(Pool.OPEN, "1.1", "2.3");
    private static final CompetenceCode SEARCH = new CompetenceCode("1.1");

    @Test
    void inTheFrameworkOfTheResultEachCompetenceOfTheCampaignHasALine() {
        Reading reading = Sheets.own(ResultLanguage.FRENCH).reading();

        assertThat(reading.lines()).hasSize(16);
        assertThat(reading.lines().get(8).levelTitle()).isEqualTo("Niveau 4 : Indépendant");
        assertThat(reading.lines().getLast().level()).isNull();
        assertThat(reading.lines().getLast().share()).isZero();
        assertThat(reading.levels()).as("levels without a source have no words").hasSize(4);
    }

    @Test
    void easyFrenchAndEnglishHaveNamesOfTheirOwn() {
        assertThat(Sheets.own(ResultLanguage.EASY_FRENCH)
                        .reading()
                        .lines()
                        .get(1)
                        .title())
                .isEqualTo("Ranger ses fichiers et ses données");
        assertThat(Sheets.own(ResultLanguage.EASY_FRENCH)
                        .reading()
                        .lines()
                        .get(8)
                        .levelTitle())
                .isEqualTo("Niveau 4. Vous vous débrouillez");
        assertThat(Sheets.own(ResultLanguage.ENGLISH).reading().lines().get(1).title())
                .isEqualTo("Managing data");
        assertThat(Sheets.own(ResultLanguage.ENGLISH).reading().levels()).isEmpty();
    }

    @Test
    void inASchoolsFrameworkAValueIsTheMasteryUpToItsHighestLevel() {
        Result result = Sheets.result(
                CRCN,
                List.of(
                        CompetenceResult.of(CRCN, SEARCH, -0.4, 0.5, 2),
                        CompetenceResult.of(CRCN, new CompetenceCode("2.4"), 0.6, 0.4, 2)),
                null);

        Reading.Line first =
                Reading.in(Sheets.school(), CRCN, BANK, result).lines().getFirst();

        double search = Mastery.of(CRCN.cutScores(), -0.4, 0.5, 5);
        double place = Mastery.of(CRCN.cutScores(), 0.6, 0.4, 5);
        assertThat(first.code()).isEqualTo("S1");
        assertThat(first.share()).isCloseTo((3 * search + place) / 4, within(1e-12));
        assertThat(first.levelTitle()).isEqualTo("Acquis");
    }

    @Test
    void aSkillIsTheExpectedSuccessAtItsItem() {
        Map<CompetenceCode, CompetenceResult> sure = Map.of(SEARCH, CompetenceResult.of(CRCN, SEARCH, 0.3, 1e-9, 2));
        ItemId item = new ItemId("crcn-1-1-niveau-4");
        double atTheMean = BANK.find(item).orElseThrow().parameters().probability(1, 0.3);

        assertThat(Reading.skill(BANK, item, sure).orElseThrow()).isCloseTo(atTheMean, within(1e-6));
        // Its difficulty is 0: the curve is symmetric about the mean, and so is the average.
        Map<CompetenceCode, CompetenceResult> unsure = Map.of(SEARCH, CompetenceResult.of(CRCN, SEARCH, 0.0, 0.8, 2));
        assertThat(Reading.skill(BANK, item, unsure).orElseThrow()).isCloseTo(0.5, within(1e-9));
        assertThat(Reading.skill(BANK, new ItemId("crcn-2-3-niveau-1"), sure)).isEmpty();
        assertThat(Reading.skill(BANK, new ItemId("crcn-9-9-rien"), sure)).isEmpty();
    }
}
