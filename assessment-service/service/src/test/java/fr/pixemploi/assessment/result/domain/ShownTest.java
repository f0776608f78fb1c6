package fr.pixemploi.assessment.result.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.bank.file.Items;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.Pool;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void strengthsAreRightAnswersBestFirstTwoOfACompetence() {
        DemonstratedSkills shown = shown(
                Map.of("1.1", 3, "2.1", 2),
                right("1.1", 1, "sait a"),
                right("1.1", 3, "sait b"),
                right("1.1", 2, "sait c"),
                right("2.1", 3, "sait d"),
                wrong("2.1", 1, "sait e"));

        assertThat(shown.strengths())
                .extracting(Portrait.Strength::skill)
                .containsExactly("sait b", "sait d", "sait c");
    }

    @Test
    void aRightAnswerFarAboveTheLevelMayBeLuckAndIsNoStrength() {
        assertThat(shown(Map.of("1.1", 2), right("1.1", 4, "sait trop"), right("1.1", 3, "sait assez"))
                        .strengths())
                .extracting(Portrait.Strength::skill)
                .containsExactly("sait assez");
    }

    @Test
    void theSameSkillIsToldOnce() {
        assertThat(shown(Map.of("1.1", 3), right("1.1", 2, "sait a"), right("1.1", 2, "sait a"))
                        .strengths())
                .hasSize(1);
    }

    @Test
    void nextIsWhatWasMetAndNotDoneWithItsHintTheLowestCompetenceFirst() {
        DemonstratedSkills shown = shown(
                Map.of("1.1", 3, "2.1", 1),
                wrong("1.1", 4, "sait x"),
                wrong("1.1", 6, "sait trop loin"),
                wrong("2.1", 1, "sait y"));

        assertThat(shown.next(List.of(), 7))
                .containsExactly(
                        new Portrait.NextStep(new CompetenceCode("2.1"), 1, "sait y", "Un conseil."),
                        new Portrait.NextStep(new CompetenceCode("1.1"), 4, "sait x", "Un conseil."));
    }

    @Test
    void whatWasNotAskedComesFromTheBankWithoutItsHint() {
        DemonstratedSkills shown = shown(Map.of("1.1", 3), right("1.1", 4, "sait deja"));

        assertThat(shown.next(
                        List.of(item("1.1", 3, "sait bas"), item("1.1", 4, "sait deja"), item("1.1", 4, "sait neuf")),
                        7))
                .containsExactly(new Portrait.NextStep(new CompetenceCode("1.1"), 4, "sait neuf", null));
    }

    @Test
    void atTheTopThereIsNoNext() {
        assertThat(shown(Map.of("1.1", 5), wrong("1.1", 5, "sait z")).next(List.of(), 5))
                .isEmpty();
    }

    @Test
    void progressIsSurerTheFurtherApartAndTheLessInDoubt() {
        CompetenceResult before = competence(0, 0.3);
        assertThat(Improvement.chance(before, competence(0, 0.4))).isCloseTo(0.5, within(1e-12));
        // Phi(0.5 / hypot(0.3, 0.4)) = Phi(1).
        assertThat(Improvement.chance(before, competence(0.5, 0.4))).isCloseTo(0.84134, within(1e-5));
        assertThat(Improvement.chance(before, competence(-0.5, 0.4))).isCloseTo(0.15866, within(1e-5));
    }

    private static CompetenceResult competence(double mean, double sd) {
        return new CompetenceResult(new CompetenceCode("1.1"), 1, 8, mean, sd, List.of(), 2, null);
    }

    private static DemonstratedSkills shown(Map<String, Integer> levels, DemonstratedSkills.Answer... answers) {
        Map<CompetenceCode, Integer> sorted = new LinkedHashMap<>();
        levels.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> sorted.put(new CompetenceCode(entry.getKey()), entry.getValue()));
        return new DemonstratedSkills(List.of(answers), sorted);
    }

    private static DemonstratedSkills.Answer right(String competence, int level, String skill) {
        return new DemonstratedSkills.Answer(item(competence, level, skill), 1, 10, false);
    }

    private static DemonstratedSkills.Answer wrong(String competence, int level, String skill) {
        return new DemonstratedSkills.Answer(item(competence, level, skill), 0, 10, false);
    }

    private static Item item(String competence, int level, String skill) {
        Item item = Items.item("crcn-" + skill.replace(' ', '-'), competence, 0, Pool.OPEN);
        return new Item(
                item.id(),
                1,
                item.pool(),
                item.competence(),
                skill,
                level,
                item.instruction(),
                item.files(),
                item.task(),
                item.hint(),
                item.expectedSeconds(),
                item.readAloud(),
                item.enemies(),
                null,
                item.use(),
                item.parameters(),
                null,
                true,
                item.suitability());
    }
}
