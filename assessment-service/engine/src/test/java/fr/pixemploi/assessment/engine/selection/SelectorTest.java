package fr.pixemploi.assessment.engine.selection;

import static fr.pixemploi.assessment.engine.selection.TestSitting.aPool;
import static fr.pixemploi.assessment.engine.selection.TestSitting.aSitting;
import static fr.pixemploi.assessment.engine.selection.TestSitting.anItem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.engine.exposure.Eligibility;
import fr.pixemploi.assessment.engine.exposure.ExposureCap;
import fr.pixemploi.assessment.engine.exposure.ExposureSnapshot;
import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.ResponseTime;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.engine.posterior.Observation;
import fr.pixemploi.assessment.engine.posterior.Posterior;
import fr.pixemploi.assessment.engine.posterior.Speed;
import fr.pixemploi.assessment.engine.selection.TestSitting.Ended;
import fr.pixemploi.assessment.engine.selection.terms.Barrier;
import fr.pixemploi.assessment.engine.selection.terms.Choice;
import fr.pixemploi.assessment.engine.selection.terms.Loss;
import fr.pixemploi.assessment.engine.selection.terms.Loss.Decision;
import fr.pixemploi.assessment.engine.selection.terms.Progress;
import fr.pixemploi.assessment.engine.selection.terms.Restrictions;
import fr.pixemploi.assessment.engine.selection.terms.Rules;
import fr.pixemploi.assessment.engine.selection.terms.SelectionRule;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectorTest {
    private static final double ENDLESS = Double.POSITIVE_INFINITY;

    @Test
    void asksWhatTakesOffMostLossASecond() {
        ItemPool pool = aPool(300, 3, 5);
        AbilityPrior prior = AbilityPrior.of(
                new double[] {0.4, -0.3, 0}, new double[][] {{1, 0.6, 0.3}, {0.6, 1.2, 0.5}, {0.3, 0.5, 0.9}});
        List<Double> weights = List.of(1.0, 0.5, 2.0);
        Posterior posterior = Posterior.of(prior)
                .after(new Observation(0, Logistic.of(1.3, 0.2), 1))
                .after(new Observation(2, Logistic.of(0.8, -0.5), 0));
        Rules rules = Rules.within(9, ENDLESS).withLoss(new Loss(weights, List.of(), 0));
        Choice.Ask ask = (Choice.Ask) Selector.of(pool, rules)
                .next(
                        posterior,
                        Speed.of(0.1),
                        Progress.NONE,
                        Restrictions.NONE,
                        Eligibility.uncontrolled(pool.size(), 1),
                        new Workspace());
        double best = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < pool.size(); j++) best = Math.max(best, lossASecond(pool.item(j), posterior, weights));
        assertThat(lossASecond(pool.item(ask.item()), posterior, weights)).isCloseTo(best, within(1e-9));
        assertThat(ask.utility()).isCloseTo(best, within(best * 1e-3));
        assertThat(ask.expectedSeconds())
                .isEqualTo(Speed.of(0.1).expectedSeconds(pool.item(ask.item()).time()));
    }

    /** w sum_i q_i S_ik^2 / (1 + w S_kk) / E[T], with w by a fine quadrature. */
    private static double lossASecond(PoolItem item, Posterior posterior, List<Double> weights) {
        int k = item.dimension();
        double w = meanInformation(item, posterior.mean(k), posterior.sd(k));
        double reach = 0;
        for (int i = 0; i < 3; i++) reach += weights.get(i) * posterior.covariance(i, k) * posterior.covariance(i, k);
        return w * reach / (1 + w * posterior.variance(k)) / Speed.of(0.1).expectedSeconds(item.time());
    }

    /** By the trapezoidal rule of 61 points over six standard deviations each side. */
    private static double meanInformation(PoolItem item, double mean, double sd) {
        double sum = 0;
        double total = 0;
        for (int i = -30; i <= 30; i++) {
            double z = 0.2 * i;
            double weight = Math.exp(-z * z / 2);
            sum += weight * item.model().information(mean + sd * z);
            total += weight;
        }
        return sum / total;
    }

    @Test
    void takesTheShorterOfTwoItemsThatTellTheSameUnlessTimeDoesNotCount() {
        PoolItem slow = PoolItem.of("slow", 0, Logistic.of(1.1, 0), new ResponseTime(StrictMath.log(60), 3));
        PoolItem quick = PoolItem.of("quick", 0, Logistic.of(1, 0), new ResponseTime(StrictMath.log(20), 3));
        ItemPool pool = ItemPool.of(List.of(slow, quick), 1);
        Rules rules = Rules.within(1, ENDLESS);
        assertThat(aSitting(pool, rules).toTheEnd().ids()).containsExactly("quick");
        assertThat(aSitting(pool, rules.withRule(new SelectionRule.LossPerQuestion()))
                        .toTheEnd()
                        .ids())
                .containsExactly("slow");
    }

    @Test
    void prefersAQuestionThatCanStillComeInTime() {
        PoolItem rich = PoolItem.of("rich", 0, Logistic.of(2, 0), new ResponseTime(StrictMath.log(25), 3));
        PoolItem brief = PoolItem.of("brief", 0, Logistic.of(1, 0), new ResponseTime(StrictMath.log(15), 3));
        ItemPool pool = ItemPool.of(List.of(rich, brief), 1);
        assertThat(aSitting(pool, Rules.within(1, 400)).toTheEnd().ids()).containsExactly("rich");
        assertThat(aSitting(pool, Rules.within(1, 18)).toTheEnd().ids()).containsExactly("brief");
    }

    @Test
    void leavesACompetenceAloneOnceItsDecisionIsClear() {
        // Only the decision at 0 counts; whoever answers all of competence 0 right is clearly above.
        Loss decisions = new Loss(List.of(0.0, 0.0), List.of(new Decision(0, -2.5, 1), new Decision(1, 0, 1)), 0);
        ItemPool pool = aPool(200, 2, 8);
        Ended ended = aSitting(pool, Rules.within(20, ENDLESS).withLoss(decisions))
                .of(AbilityPrior.exchangeable(2, 0))
                .toTheEnd();
        assertThat(ended.dimensions().stream().filter(k -> k == 1).count()).isGreaterThan(15);
    }

    @Test
    void beginsWithEasyAndShortQuestionsThatRise() {
        ItemPool pool = aPool(1600, 16, 9);
        Ended ended = aSitting(pool, Rules.within(4, ENDLESS).withManner(new Rules.Manner(1, true)))
                .answering(item -> item.model().probability(1, 0) > 0.5 ? 1 : 0)
                .toTheEnd();
        Posterior known = Posterior.of(AbilityPrior.exchangeable(16, 0.7));
        double min = 0.78;
        for (int i = 0; i < 3; i++) {
            PoolItem item = ended.items().get(i);
            assertThat(item.model().probability(1, known.mean(item.dimension())))
                    .isGreaterThan(min);
            assertThat(item.time().expectedSeconds()).isLessThan(37);
            known = known.after(new Observation(item.dimension(), item.model(), 1));
            min -= 0.05;
        }
        assertThat(ended.asks()).allMatch(ask -> ask.relaxed().isEmpty());
    }

    @Test
    void beginsWithTheEasiestOfABankThatHasNothingEasy() {
        ItemPool pool = ItemPool.of(List.of(anItem("hard", 0, 2), anItem("harder", 0, 3), anItem("less", 0, 1.8)), 1);
        Choice.Ask first = aSitting(pool, Rules.within(1, ENDLESS).withManner(new Rules.Manner(1, true)))
                .first();
        assertThat(pool.item(first.item()).id()).isEqualTo("less");
        assertThat(first.relaxed()).contains(Choice.Relaxation.GENTLE_START);
    }

    @Test
    void drawsAmongTheBestBySeedAndKeepsToTheNearlyAsGood() {
        ItemPool pool = aPool(500, 4, 10);
        Rules rules = Rules.within(1, ENDLESS).withManner(new Rules.Manner(5, false));
        Set<Integer> first = new HashSet<>();
        for (long seed = 0; seed < 200; seed++)
            first.add(aSitting(pool, rules).withSeed(seed).first().item());
        assertThat(first).hasSize(5);
        List<Integer> shortlist = aSitting(pool, rules).first().shortlist();
        assertThat(first).isEqualTo(Set.copyOf(shortlist));
        ItemPool few = ItemPool.of(List.of(anItem("good", 0, 0), anItem("far off", 0, 5)), 1);
        assertThat(aSitting(few, rules).first().shortlist()).hasSize(1);
    }

    @Test
    void endsWhenItemsOrTimeAreSpentOrTheBankIs() {
        ItemPool pool = aPool(12, 2, 11);
        assertThat(aSitting(pool, Rules.within(5, ENDLESS)).toTheEnd().reason()).isEqualTo(Choice.Reason.ITEMS);
        Ended late =
                aSitting(pool, Rules.within(50, 100)).withSecondsAnAnswer(40).toTheEnd();
        assertThat(late.reason()).isEqualTo(Choice.Reason.TIME);
        assertThat(late.items()).hasSize(3);
        Ended all = aSitting(pool, Rules.within(50, ENDLESS)).toTheEnd();
        assertThat(all.reason()).isEqualTo(Choice.Reason.EXHAUSTED);
        assertThat(Set.copyOf(all.ids())).hasSize(12);
    }

    @Test
    void endsWhenNoQuestionTakesOffEnoughButOwedOnesComeFirst() {
        ItemPool pool = aPool(400, 4, 12);
        Rules floor = Rules.within(400, ENDLESS).withLoss(new Loss(List.of(), List.of(), 0.05));
        Ended ended = aSitting(pool, floor).toTheEnd();
        assertThat(ended.reason()).isEqualTo(Choice.Reason.FLOOR);
        assertThat(ended.asks().getLast().utility() * 60).isGreaterThanOrEqualTo(0.05);
        int more = ended.items().size() / 4 + 4;
        Rules owing = floor.withContent(
                new Rules.Content(Collections.nCopies(4, new Rules.Count(more, 400)), List.of(), Map.of(), 0));
        Ended dutiful = aSitting(pool, owing).toTheEnd();
        assertThat(dutiful.reason()).isEqualTo(Choice.Reason.FLOOR);
        assertThat(dutiful.items()).hasSizeGreaterThanOrEqualTo(4 * more);
        assertThat(dutiful.asks().getLast().owed()).isTrue();
    }

    @Test
    void keepsAnItemFromSittingsThatItsSnapshotClosesAndOpensItBeforeEndingUnfinished() {
        ItemPool pool = ItemPool.of(List.of(anItem("a", 0, 0), anItem("b", 0, 1), anItem("c", 0, -1)), 1);
        // All of 400 sittings met item 0: it is closed to most.
        ExposureSnapshot snapshot =
                ExposureSnapshot.first(3, new ExposureCap(0.2)).next(400, new int[] {400, 0, 0});
        int met = 0;
        for (long seed = 0; seed < 300; seed++) {
            if (aSitting(pool, Rules.within(1, ENDLESS))
                            .under(snapshot)
                            .withSeed(seed)
                            .first()
                            .item()
                    == 0) met++;
        }
        assertThat(met).isLessThan(60);
        Ended all = aSitting(pool, Rules.within(3, ENDLESS)).under(snapshot).toTheEnd();
        assertThat(all.items()).hasSize(3);
        assertThat(all.asks().getLast().relaxed()).contains(Choice.Relaxation.EXPOSURE);
    }

    @Test
    void takesAPriceOffWhatAnItemTells() {
        ItemPool pool = ItemPool.of(List.of(anItem("dear", 0, 0), anItem("plain", 0, 0.4)), 1);
        double[] zero = new double[2];
        ExposureSnapshot dear =
                ExposureSnapshot.restored(7, new ExposureCap(0.9), 0, zero, zero, new double[] {0.1, 0});
        for (long seed = 0; seed < 50; seed++) {
            Ended ended = aSitting(pool, Rules.within(1, ENDLESS))
                    .under(dear)
                    .withSeed(seed)
                    .toTheEnd();
            assertThat(ended.ids()).containsExactly("plain");
        }
        assertThat(aSitting(pool, Rules.within(1, ENDLESS)).toTheEnd().ids()).containsExactly("dear");
    }

    @Test
    void tellsWhatKeptItemsOutOfAChoice() {
        ItemPool pool = ItemPool.of(
                List.of(
                        anItem("asked", 0, 0),
                        anItem("seen", 0, 0),
                        TestSitting.forPeopleWith(anItem("desktop", 0, 0), Set.of("desktop"), Set.of(), Set.of()),
                        anItem("free", 0, 0)),
                1);
        Map<Barrier, Integer> barriers = Selector.of(pool, Rules.within(9, ENDLESS))
                .barriers(
                        Posterior.of(AbilityPrior.exchangeable(1, 0)),
                        Progress.NONE.after(0, 30),
                        new Restrictions("phone", Set.of(), "", Set.of("seen")),
                        Eligibility.uncontrolled(4, 1),
                        new Workspace());
        assertThat(barriers)
                .containsOnly(
                        Map.entry(Barrier.ASKED_OR_RIVAL, 1), Map.entry(Barrier.SEEN, 1), Map.entry(Barrier.DEVICE, 1));
    }
}
