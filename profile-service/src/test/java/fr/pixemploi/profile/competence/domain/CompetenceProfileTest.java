package fr.pixemploi.profile.competence.domain;

import static fr.pixemploi.profile.competence.domain.AResult.CRCN;
import static fr.pixemploi.profile.competence.domain.AResult.PERSON;
import static fr.pixemploi.profile.competence.domain.AResult.RULES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.profile.competence.domain.fold.Normal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompetenceProfileTest {
    private static CompetenceProfile profile(Result... results) {
        return CompetenceProfile.of(PERSON, List.of(results), List.of(CRCN), RULES);
    }

    private static FoldedResults.Competence of(String code, CompetenceProfile profile) {
        return profile.current().orElseThrow().competences().stream()
                .filter(competence -> competence.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aShortTestAddsToWhatItAsksAboutAndLeavesTheRest() {
        Result full = AResult.of(1, "2026-09-01")
                .with("1.1", 0.1, 0.5)
                .with("1.2", 0.6, 0.5)
                .made();
        Result brief = AResult.of(2, "2026-11-01").with("1.1", 0.9, 0.5).made();
        CompetenceProfile profile = profile(brief, full);
        assertThat(of("1.1", profile).ability().mean()).isBetween(0.5, 0.9);
        assertThat(of("1.1", profile).ability().sd()).isLessThan(0.4);
        assertThat(of("1.1", profile).resultId()).isEqualTo(brief.id());
        assertThat(of("1.1", profile).results()).isEqualTo(2);
        assertThat(of("1.2", profile).ability()).isEqualTo(new Normal(0.6, 0.5));
        assertThat(of("1.2", profile).resultId()).isEqualTo(full.id());
        assertThat(profile.timeline()).containsExactly(brief, full);
    }

    @Test
    void levelsAndPointsAreThoseOfTheFoldedAbilityOnTheScaleOfTheFramework() {
        CompetenceProfile profile =
                profile(AResult.of(1, "2026-09-01").with("1.1", 0.25, 0.5).made());
        assertThat(of("1.1", profile).level()).isEqualTo(4);
        assertThat(of("1.1", profile).pix()).isEqualTo(36);
        assertThat(of("1.1", profile).levelProbabilities()).hasSize(8);
        assertThat(of("1.1", profile).levelProbabilities().stream()
                        .mapToDouble(chance -> chance)
                        .sum())
                .isCloseTo(1, within(1e-9));
        assertThat(profile.totalPix()).isEqualTo(36);
    }

    @Test
    void noLevelIsToldAboveTheHighestOfTheCampaigns() {
        CompetenceProfile profile = profile(
                AResult.of(1, "2026-09-01").upToLevel(5).with("1.1", 1.4, 0.3).made());
        assertThat(of("1.1", profile).level()).isEqualTo(5);
        assertThat(of("1.1", profile).pix()).isEqualTo(40);
    }

    @Test
    void resultsOfAnotherVersionAreFoldedApartByWhatTheySayThemselves() {
        Result older =
                AResult.of(1, "2026-09-01").inVersion(1).with("1.1", -2, 0.2).made();
        Result newer = AResult.of(2, "2026-11-01").with("1.1", 0.9, 0.5).made();
        CompetenceProfile profile = profile(older, newer);
        assertThat(profile.versions())
                .extracting(folded -> folded.version().version())
                .containsExactly(2, 1);
        assertThat(of("1.1", profile).ability()).isEqualTo(new Normal(0.9, 0.5));
        FoldedResults apart = profile.versions().getLast();
        assertThat(apart.competences())
                .extracting(FoldedResults.Competence::level)
                .containsExactly(3);
        assertThat(apart.totalPix()).isEqualTo(24);
        assertThat(profile.totalPix()).isEqualTo(46);
    }

    @Test
    void registeringAsksForFiveCompetencesAndBeingReadyForMore() {
        AResult four = AResult.of(1, "2026-09-01");
        for (String code : List.of("1.1", "1.2", "1.3", "2.1")) four.with(code, 1.2, 0.3);
        Certifiability strongInFour = profile(four.made()).certifiability();
        assertThat(strongInFour.reached()).isEqualTo(4);
        assertThat(strongInFour.canRegister()).isFalse();
        assertThat(strongInFour.expectedScore()).isGreaterThan(128);
        assertThat(strongInFour.isReady()).isFalse();

        Certifiability barely = profile(AResult.of(1, "2026-09-01")
                        .with("1.1", -1.4, 0.3)
                        .with("1.2", -1.4, 0.3)
                        .with("1.3", -1.4, 0.3)
                        .with("2.1", -1.4, 0.3)
                        .with("2.2", -1.4, 0.3)
                        .made())
                .certifiability();
        assertThat(barely.canRegister()).isTrue();
        assertThat(barely.isReady()).isFalse();
        assertThat(profile(four.with("2.2", 1.2, 0.3).made()).certifiability().isReady())
                .isTrue();
    }

    @Test
    void whoHadHelpInACompetenceIsNotToldToBeReadyUntilItIsMeasuredAgainAlone() {
        AResult alone = AResult.of(1, "2026-09-01");
        for (String code : List.of("1.1", "1.2", "1.3", "2.1", "2.2", "3.1")) alone.with(code, 1.2, 0.3);
        Result assisted =
                AResult.of(2, "2026-10-01").assisted().with("2.2", 1.2, 0.3).made();
        Result again = AResult.of(3, "2026-11-01").with("2.2", 1.2, 0.3).made();

        Certifiability helped = profile(alone.made(), assisted).certifiability();
        assertThat(helped.canRegister()).isTrue();
        assertThat(helped.isReady()).isFalse();
        assertThat(profile(alone.made(), assisted, again).certifiability().isReady())
                .isTrue();
    }

    @Test
    void aChangeIsToldAsMoreThanChanceWhenBothWereSureEnough() {
        Result before = AResult.of(1, "2026-09-01")
                .with("1.1", -0.5, 0.3)
                .with("1.2", -0.5, 0.8)
                .with("3.1", 0, 1)
                .made();
        Result after = AResult.of(2, "2026-11-01")
                .with("1.1", 0.9, 0.3)
                .with("1.2", 0.9, 0.8)
                .with("3.1", 0, 1)
                .made();
        Comparison changes = Comparison.of(List.of(before, after), after.id(), before.id(), RULES);
        assertThat(changes.earlier()).isEqualTo(before);
        assertThat(changes.lines()).extracting(Comparison.Line::beyondChance).containsExactly(true, false, false);
        assertThat(changes.lines().get(0).change()).isNotNull();
        assertThat(changes.lines().get(2).change()).isNull();
    }

    @Test
    void whatIsNotCutAlikeOrNotSeenIsNotCompared() {
        Result older =
                AResult.of(1, "2026-09-01").inVersion(1).with("1.1", 0, 0.5).made();
        Result newer = AResult.of(2, "2026-11-01").with("1.1", 0, 0.5).made();
        assertThatThrownBy(() -> Comparison.of(List.of(older, newer), older.id(), newer.id(), RULES))
                .isInstanceOf(CompetenceRefusal.NotComparable.class);
        assertThatThrownBy(() -> Comparison.of(List.of(newer), older.id(), newer.id(), RULES))
                .isInstanceOf(CompetenceRefusal.NoSuchResult.class);
    }

    @Test
    void nothingKnownIsAnEmptyProfile() {
        CompetenceProfile nothing = profile();
        assertThat(nothing.current()).isEmpty();
        assertThat(nothing.totalPix()).isZero();
        assertThat(nothing.certifiability().canRegister()).isFalse();
    }

    @Test
    void aLevelOutsideTheFrameworkIsRefused() {
        assertThatThrownBy(() -> new CompetenceScore("1.1", 9, 72, new Normal(0, 1), List.of(), 1, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
