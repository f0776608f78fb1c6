package fr.pixemploi.pathway.recommendation.domain.option;

import static fr.pixemploi.pathway.recommendation.domain.Samples.RULES;
import static fr.pixemploi.pathway.recommendation.domain.Samples.aNeed;
import static fr.pixemploi.pathway.recommendation.domain.Samples.anOffer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.catalogue.domain.Offer;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.recommendation.domain.need.Constraints;
import fr.pixemploi.pathway.recommendation.domain.need.Need;
import fr.pixemploi.pathway.recommendation.domain.need.Rules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionBuilderTest {
    private static final Map<CompetenceCode, String> TITLES = Map.of(new CompetenceCode("1.3"), "Traiter des données");

    private static List<Option> options(Need need, Constraints constraints, Offer... offers) {
        return new OptionBuilder(List.of(offers), RULES, TITLES).options(need, constraints);
    }

    private static List<String> titles(Option option) {
        return option.steps().stream().map(Option.Step::title).toList();
    }

    private static Option only(List<Option> options, OptionKind kind) {
        return options.stream()
                .filter(option -> option.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void widestGapsComeFirstAndFoundationsAmongEquals() {
        Need need =
                aNeed(Map.of("1.1", 2, "1.2", 2, "1.3", 0, "5.2", 3), Map.of("1.1", 3, "1.2", 3, "1.3", 3, "5.2", 3));
        assertThat(need.gaps()).extracting(gap -> gap.competence().value()).containsExactly("1.3", "1.2", "1.1");
    }

    @Test
    void nothingIsClaimedAboutWhatWasNotTested() {
        Need need = aNeed(Map.of("1.1", 1), Map.of("1.1", 3, "2.1", 3));
        assertThat(need.gaps()).hasSize(1);
        assertThat(need.notAssessed()).containsExactly(new CompetenceCode("2.1"));
    }

    @Test
    void theFastestTakesMostLevelsPerHour() {
        Need need = aNeed(Map.of("1.3", 0), Map.of("1.3", 3));
        List<Option> options = options(
                need,
                Constraints.NONE,
                anOffer("Long").raising("1.3", 0, 3).lasting(20).build(),
                anOffer("Court").raising("1.3", 0, 3).lasting(5).build());
        assertThat(titles(only(options, OptionKind.FASTEST))).containsExactly("Court");
        assertThat(titles(only(options, OptionKind.THOROUGH))).containsExactly("Long");
    }

    @Test
    void foundationsComeBeforeTheRestEvenWithASmallerGap() {
        Need need = aNeed(Map.of("1.3", 0, "5.2", 2), Map.of("1.3", 3, "5.2", 3));
        Option fastest = only(
                options(
                        need,
                        Constraints.NONE,
                        anOffer("Tableur").raising("1.3", 0, 3).build(),
                        anOffer("Régler son poste").raising("5.2", 0, 3).build()),
                OptionKind.FASTEST);
        assertThat(titles(fastest)).containsExactly("Régler son poste", "Tableur");
        assertThat(fastest.steps().get(0).reasons())
                .contains("On commence par là : c'est une base pour toute la suite.");
        assertThat(fastest.steps().get(1).reasons()).contains("Elle vient une fois les bases en place.");
    }

    @Test
    void anOfferWaitsForTheLevelThatItAsksFor() {
        Need need = aNeed(Map.of("1.3", 0), Map.of("1.3", 5));
        Option fastest = only(
                options(
                        need,
                        Constraints.NONE,
                        anOffer("Tableur avancé").raising("1.3", 2, 5).build(),
                        anOffer("Tableur, les bases").raising("1.3", 0, 3).build()),
                OptionKind.FASTEST);
        assertThat(titles(fastest)).containsExactly("Tableur, les bases", "Tableur avancé");
        assertThat(fastest.steps().get(1).reasons())
                .containsExactly(
                        "« Traiter des données » : le test montre le niveau 0, l'objectif demande le niveau 5.",
                        "Cette formation fait passer du niveau 3 au niveau 5 en 3 heures, sur place (Exemple).",
                        "Elle vient après « Tableur, les bases » : il faut d'abord le niveau 2 pour « Traiter des données ».");
    }

    @Test
    void anOfferThatIsTooHardIsNeverProposed() {
        Need need = aNeed(Map.of("1.3", 0), Map.of("1.3", 5));
        assertThat(options(
                        need,
                        Constraints.NONE,
                        anOffer("Tableur avancé").raising("1.3", 2, 5).build()))
                .isEmpty();
    }

    @Test
    void whatBecameNeedlessIsDropped() {
        Need need = aNeed(Map.of("1.1", 0, "1.3", 0, "2.3", 0), Map.of("1.1", 1, "1.3", 2, "2.3", 2));
        Option fastest = only(
                options(
                        need,
                        Constraints.NONE,
                        // Best per hour at first, needless once the two others are there.
                        anOffer("Un peu de tout")
                                .raising("1.1", 0, 1)
                                .raising("1.3", 0, 1)
                                .raising("2.3", 0, 1)
                                .lasting(2)
                                .build(),
                        anOffer("A")
                                .raising("1.1", 0, 1)
                                .raising("1.3", 0, 2)
                                .lasting(3)
                                .build(),
                        anOffer("B").raising("2.3", 0, 2).lasting(3).build()),
                OptionKind.FASTEST);
        assertThat(titles(fastest)).containsExactlyInAnyOrder("A", "B");
        assertThat(fastest.remaining()).isEmpty();
    }

    @Test
    void constraintsHoldForEveryOption() {
        Need need = aNeed(Map.of("1.3", 0, "1.1", 0), Map.of("1.3", 3, "1.1", 3));
        List<Option> options = options(
                need,
                new Constraints(Set.of(DeliveryMode.REMOTE), 5),
                anOffer("Sur place").raising("1.3", 0, 3).lasting(1).build(),
                anOffer("Trop long")
                        .raising("1.3", 0, 3)
                        .raising("1.1", 0, 3)
                        .lasting(6)
                        .remote()
                        .build(),
                anOffer("À distance").raising("1.3", 0, 3).lasting(4).remote().build(),
                anOffer("Au-delà").raising("1.1", 0, 3).lasting(4).remote().build());
        assertThat(options).isNotEmpty().allSatisfy(option -> {
            assertThat(option.totalHours()).isLessThanOrEqualTo(5);
            assertThat(titles(option)).doesNotContain("Sur place", "Trop long");
        });
        assertThat(options.getFirst().remaining()).hasSize(1);
    }

    @Test
    void theRemoteFriendlyOneIsAllAtADistance() {
        Need need = aNeed(Map.of("1.3", 0), Map.of("1.3", 3));
        List<Option> options = options(
                need,
                Constraints.NONE,
                anOffer("Sur place").raising("1.3", 0, 3).lasting(2).build(),
                anOffer("Sur place, deux jours")
                        .raising("1.3", 0, 3)
                        .lasting(14)
                        .build(),
                anOffer("À distance").raising("1.3", 0, 3).lasting(4).remote().build());
        assertThat(titles(only(options, OptionKind.REMOTE_FRIENDLY))).containsExactly("À distance");
    }

    @Test
    void theSameOffersMakeOneOption() {
        Need need = aNeed(Map.of("1.3", 0), Map.of("1.3", 3));
        assertThat(options(
                        need,
                        Constraints.NONE,
                        anOffer("Seule").raising("1.3", 0, 3).remote().build()))
                .hasSize(1);
    }

    @Test
    void theThoroughOneEndsWithACertificationPreparation() {
        Need need = aNeed(Map.of("1.3", 0), Map.of("1.3", 3));
        Option thorough = only(
                options(
                        need,
                        Constraints.NONE,
                        anOffer("Tableur").raising("1.3", 0, 3).build(),
                        anOffer("Préparer la session").preparingCertification().build()),
                OptionKind.THOROUGH);
        assertThat(titles(thorough)).containsExactly("Tableur", "Préparer la session");
    }

    @Test
    void whoLacksNothingIsOfferedTheCertification() {
        Need need = aNeed(Map.of("1.3", 4), Map.of("1.3", 3));
        List<Option> options = options(
                need,
                Constraints.NONE,
                anOffer("Tableur").raising("1.3", 0, 5).build(),
                anOffer("Préparer la session").preparingCertification().build());
        assertThat(options).hasSize(1);
        assertThat(options.getFirst().kind()).isEqualTo(OptionKind.CERTIFICATION);
        assertThat(titles(options.getFirst())).containsExactly("Préparer la session");
        assertThat(options.getFirst().steps().getFirst().reasons())
                .contains("Le test montre que tous les niveaux demandés par l'objectif sont atteints.");
    }

    @Test
    void aGoalIsNotReachedWhileAPartOfItWasNotAssessed() {
        Need need = aNeed(Map.of("1.3", 4), Map.of("1.3", 3, "2.1", 3));
        assertThat(options(
                        need,
                        Constraints.NONE,
                        anOffer("Préparer la session").preparingCertification().build()))
                .isEmpty();
    }

    @Test
    void whyThereIsNoOptionIsSaid() {
        assertThat(WhyNoOption.of(aNeed(Map.of("1.3", 0), Map.of("1.3", 3, "2.1", 3))))
                .isEqualTo(WhyNoOption.NO_OFFER_IN_REACH);
        assertThat(WhyNoOption.of(aNeed(Map.of("1.3", 4), Map.of("1.3", 3, "2.1", 3))))
                .isEqualTo(WhyNoOption.UNASSESSED_COMPETENCES);
        assertThat(WhyNoOption.of(aNeed(Map.of("1.3", 4), Map.of("1.3", 3)))).isEqualTo(WhyNoOption.GOAL_REACHED);
    }

    @Test
    void aPathwayHasNoMoreStepsThanTheRulesAllow() {
        Rules two = new Rules("test", List.of(), 2);
        Need need = aNeed(Map.of("1.1", 0, "1.3", 0, "2.1", 0), Map.of("1.1", 1, "1.3", 1, "2.1", 1));
        List<Option> options = new OptionBuilder(
                        List.of(
                                anOffer("A").raising("1.1", 0, 1).build(),
                                anOffer("B").raising("1.3", 0, 1).build(),
                                anOffer("C").raising("2.1", 0, 1).build()),
                        two,
                        TITLES)
                .options(need, Constraints.NONE);
        assertThat(options.getFirst().steps()).hasSize(2);
        assertThat(options.getFirst().remaining()).hasSize(1);
    }
}
