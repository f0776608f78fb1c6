package fr.pixemploi.assessment.campaign.domain.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.campaign.domain.badge.BadgeDraft.CriterionDraft;
import fr.pixemploi.assessment.engine.CutScores;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What a result reaches, on a framework of two domains with two competences each. */
class BadgesTest {
    private static final CompetenceCode SEARCH = new CompetenceCode("1.1");
    private static final CompetenceCode DATA = new CompetenceCode("1.2");
    private static final CompetenceCode MAIL = new CompetenceCode("2.1");
    private static final CompetenceCode SHARE = new CompetenceCode("2.2");
    private static final Framework FRAMEWORK = new Framework(
            UUID.randomUUID(),
            "crcn",
            1,
            "CRCN",
            List.of(domain("1", SEARCH, DATA), domain("2", MAIL, SHARE)),
            List.of(),
            new CutScores(List.of(-1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5)),
            "proposal",
            5,
            8);

    @Test
    void levelsAboveTheCampaignsHighestAndCompetencesThatItDoesNotMeasureDoNotCount() {
        Attainment attainment = new Attainment(FRAMEWORK, Set.of(SEARCH, MAIL), 3, Map.of(SEARCH, 5, MAIL, 3, DATA, 5));

        assertThat(attainment.mastery(Set.of())).isEqualTo(1);
        assertThat(attainment.level(SEARCH)).isEqualTo(3);
        assertThat(attainment.level(DATA)).isZero();
        assertThat(attainment.averageLevel("1")).isEqualTo(3);
    }

    @Test
    void aMeasuredCompetenceWithoutAnyAnswerCountsAsZero() {
        assertThat(new Attainment(FRAMEWORK, Set.of(SEARCH, MAIL), 4, Map.of(SEARCH, 4)).mastery(Set.of()))
                .isEqualTo(0.5);
    }

    @Test
    void anAttainmentIsWholeOnceEachCompetenceWasMeasured() {
        assertThat(new Attainment(FRAMEWORK, Set.of(SEARCH, MAIL), 4, Map.of(SEARCH, 0, MAIL, 0)).isWhole())
                .isTrue();
        assertThat(new Attainment(FRAMEWORK, Set.of(SEARCH, MAIL), 4, Map.of(SEARCH, 4, DATA, 4)).isWhole())
                .isFalse();
    }

    @Test
    void eachCriterionIsMetExactlyFromItsThreshold() {
        assertMet(new Criterion.Mastery(Set.of(SEARCH, DATA), 0.8), attainment(4, 4, 0, 0), attainment(4, 3, 5, 5));
        assertMet(new Criterion.Mastery(Set.of(), 0.6), attainment(3, 3, 3, 3), attainment(3, 3, 3, 2));
        assertMet(new Criterion.CompetenceLevel(MAIL, 3), attainment(0, 0, 3, 0), attainment(5, 5, 2, 5));
        assertMet(new Criterion.Competences(2, 3), attainment(3, 0, 0, 3), attainment(3, 2, 2, 2));
        assertMet(new Criterion.DomainAverage("2", 2.5), attainment(0, 0, 2, 3), attainment(5, 5, 2, 2));
    }

    @Test
    void criteriaAreCombined() {
        Criterion search = new Criterion.CompetenceLevel(SEARCH, 3);
        Criterion mail = new Criterion.CompetenceLevel(MAIL, 3);

        assertMet(new Criterion.AllOf(List.of(search, mail)), attainment(3, 0, 3, 0), attainment(3, 5, 2, 5));
        assertMet(new Criterion.AnyOf(List.of(search, mail)), attainment(0, 0, 3, 0), attainment(2, 5, 2, 5));
        assertThat(new Criterion.AllOf(List.of(search, mail)).progress(attainment(3, 0, 0, 0)))
                .isEqualTo(0.5);
        assertThat(new Criterion.AnyOf(List.of(search, mail)).progress(attainment(0, 0, 2, 0)))
                .isCloseTo(2.0 / 3, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void aBadgeDraftSaysExactlyOneThing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> badge(new CriterionDraft(null, null, null, null, null, null)))
                .withMessageContaining("exactly one thing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> badge(new CriterionDraft(
                        new BadgeDraft.MasteryDraft(0.5, null),
                        new BadgeDraft.LevelDraft("1.1", 3),
                        null,
                        null,
                        null,
                        null)))
                .withMessageContaining("exactly one thing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BadgeDraft("NOBODY", null, null, null, null, null, null).badge(Map.of()))
                .withMessageContaining("no shipped badge");
    }

    @Test
    void aShippedBadgeWrittenOutIsTheSameBadge() {
        Badge shipped = new Badge(
                "ONE",
                "Titre",
                "Texte",
                "Image",
                new Criterion.AllOf(List.of(
                        new Criterion.Mastery(Set.of(SEARCH), 0.5),
                        new Criterion.Mastery(Set.of(), 0.4),
                        new Criterion.CompetenceLevel(MAIL, 2),
                        new Criterion.AnyOf(
                                List.of(new Criterion.Competences(2, 3), new Criterion.DomainAverage("1", 2))))),
                "clea-numerique",
                "Proposition du projet.");

        BadgeDraft whole =
                BadgeDraft.whole(new BadgeDraft("ONE", null, null, null, null, null, null), Map.of("ONE", shipped));

        assertThat(whole.badge(Map.of())).isEqualTo(shipped);
    }

    @Test
    void drawnCodesAreCodes() {
        RandomGenerator dice = new SplittableRandom(1);
        Map<String, Integer> drawn = new HashMap<>();
        for (int i = 0; i < 2000; i++) drawn.merge(CampaignCode.drawn(dice).value(), 1, Integer::sum);
        assertThat(drawn).hasSize(2000);
        assertThat(String.join("", drawn.keySet())).doesNotContainPattern("[ILOSZ0125]");
    }

    private static void assertMet(Criterion criterion, Attainment enough, Attainment tooLittle) {
        assertThat(criterion.isMetBy(enough))
                .as(criterion + " by " + enough.levels())
                .isTrue();
        assertThat(criterion.progress(enough)).isEqualTo(1);
        assertThat(criterion.isMetBy(tooLittle))
                .as(criterion + " by " + tooLittle.levels())
                .isFalse();
        assertThat(criterion.progress(tooLittle)).isLessThan(1);
    }

    private static Badge badge(CriterionDraft criterion) {
        return new BadgeDraft("ONE", "Titre", "Texte", "Image", criterion, null, null).badge(Map.of());
    }

    private static Attainment attainment(int search, int data, int mail, int share) {
        return new Attainment(
                FRAMEWORK,
                Set.of(SEARCH, DATA, MAIL, SHARE),
                5,
                Map.of(SEARCH, search, DATA, data, MAIL, mail, SHARE, share));
    }

    private static Framework.Domain domain(String code, CompetenceCode... competences) {
        return new Framework.Domain(
                code,
                "Titre",
                java.util.stream.Stream.of(competences)
                        .map(competence -> new Framework.Competence(competence, "Titre"))
                        .toList());
    }
}
