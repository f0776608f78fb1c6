package fr.pixemploi.assessment.psychometrics.calibration;

import static fr.pixemploi.assessment.psychometrics.calibration.Sample.calibrated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.PartialCredit;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.psychometrics.calibration.data.Answers;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationItem;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationItem.Role;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationSettings;
import fr.pixemploi.assessment.psychometrics.calibration.data.EstimatedItem;
import fr.pixemploi.assessment.psychometrics.calibration.data.ItemPriors;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final AbilityPrior ONE = AbilityPrior.exchangeable(1, 0);

    private static Sample twentyItems(long seed) {
        Sample sample = Sample.seeded(seed);
        for (int j = 0; j < 20; j++) sample.withItem(0, Logistic.of(0.8 + 0.05 * j, -1.5 + 0.15 * j));
        return sample;
    }

    private static List<CalibrationItem> from(List<CalibrationItem> items, int free, Role role) {
        List<CalibrationItem> changed = new ArrayList<>(items);
        for (int j = 0; j < free; j++)
            changed.set(j, new CalibrationItem(items.get(j).id(), 0, Logistic.of(1, 0), role));
        return changed;
    }

    private static Logistic logistic(Calibrated found, int item) {
        return (Logistic) found.items().get(item).model();
    }

    @Test
    void anchorsKeepTheirParametersAndThePopulationMovesOnTheirScale() {
        Sample sample = twentyItems(1).withPeople(1500, 0, 0.8, 0, 1);
        Calibrated found = calibrated(sample.answers(), from(sample.items(Role.ANCHOR), 10, Role.FREE), ONE);
        assertThat(found.hasConverged()).isTrue();
        assertThat(found.everybody().mean(0)).isCloseTo(0.8, within(0.15));
        assertThat(found.items().get(15).model())
                .isEqualTo(sample.items(Role.ANCHOR).get(15).model());
        double error = 0;
        for (int j = 0; j < 10; j++) error += (logistic(found, j).b() - (-1.5 + 0.15 * j)) / 10;
        assertThat(error).isCloseTo(0, within(0.12));
    }

    @Test
    void withoutAnchorsThePopulationIsTheScale() {
        Sample sample = twentyItems(2).withPeople(1500, 0, 0.8, 0, 1);
        Calibrated found = calibrated(sample.answers(), from(sample.items(Role.FREE), 20, Role.FREE), ONE);
        assertThat(found.everybody().mean(0)).isCloseTo(0, within(1e-9));
        assertThat(found.everybody().covariance(0, 0)).isCloseTo(1, within(1e-9));
        assertThat(logistic(found, 10).b()).isCloseTo(0 - 0.8, within(0.25));
    }

    @Test
    void unscoredItemsAreEstimatedAndTouchNothingElse() {
        Sample sample = twentyItems(3).withPeople(1500, 0, 0, 0, 1);
        Answers answers = sample.answers();
        List<CalibrationItem> all = from(sample.items(Role.FREE), 20, Role.FREE);
        Calibrated with = calibrated(answers, from(all, 5, Role.UNSCORED), ONE);
        Calibrated without = calibrated(answers, from(all, 5, Role.KEPT), ONE);
        assertThat(logistic(with, 12).a()).isCloseTo(logistic(without, 12).a(), within(2e-3));
        assertThat(logistic(with, 12).b()).isCloseTo(logistic(without, 12).b(), within(2e-3));
        assertThat(logistic(with, 4).b()).isCloseTo(-0.9, within(0.3));
        assertThat(logistic(without, 4)).isEqualTo(Logistic.of(1, 0));
        assertThat(with.items().get(4).standardErrors()).allMatch(error -> error > 0.02 && error < 0.3);
        assertThat(without.items().get(4).standardErrors()).isEmpty();
    }

    @Test
    void eachAudienceHasItsOwnPopulation() {
        Sample sample = twentyItems(4).withPeople(1000, 0, -0.5, 0, 1).withPeople(1000, 1, 0.5, 0, 1);
        Calibrated found = calibrated(sample.answers(), from(sample.items(Role.FREE), 20, Role.FREE), ONE, ONE);
        AbilityPrior low = found.populations().get(0);
        AbilityPrior high = found.populations().get(1);
        double sdWithin = Math.sqrt((low.covariance(0, 0) + high.covariance(0, 0)) / 2);
        assertThat((high.mean(0) - low.mean(0)) / sdWithin).isCloseTo(1, within(0.15));
        assertThat(found.everybody().covariance(0, 0)).isCloseTo(1, within(1e-6));
    }

    private static CalibrationItem withModel(CalibrationItem item, ResponseModel start) {
        return new CalibrationItem(item.id(), item.dimension(), start, item.role());
    }

    @Test
    void gradedItemsRecoverTheirSteps() {
        Sample sample = Sample.seeded(5);
        for (int j = 0; j < 12; j++) sample.withItem(0, new PartialCredit(1.2, List.of(-1 + 0.1 * j, 0.1 * j)));
        sample.withPeople(1500, 0, 0, 0, 1);
        List<CalibrationItem> items = sample.items(Role.FREE).stream()
                .map(item -> withModel(item, new PartialCredit(1, List.of(0.0, 0.0))))
                .toList();
        Calibrated found = calibrated(sample.answers(), items, ONE);
        double a = 0;
        double delta = 0;
        for (EstimatedItem item : found.items()) {
            a += ((PartialCredit) item.model()).a() / 12;
            delta += ((PartialCredit) item.model()).deltas().getFirst() / 12;
        }
        assertThat(a).isCloseTo(1.2, within(0.12));
        assertThat(delta).isCloseTo(-0.45, within(0.12));
    }

    @Test
    void aFreeGuessingFloorIsFoundAndAHeldOneKept() {
        Sample sample = twentyItems(6);
        for (int j = 0; j < 10; j++) sample.withItem(0, new Logistic(1.5, 0.5 + j * 0.05, 0.25, 1));
        Answers answers = sample.withPeople(2000, 0, 0, 0, 1).answers();
        List<CalibrationItem> items = new ArrayList<>(sample.items(Role.FREE));
        for (int j = 20; j < 30; j++) items.set(j, withModel(items.get(j), new Logistic(1, 0, 0.15, 1)));
        CalibrationSettings free = CalibrationSettings.USUAL.with(new ItemPriors(0, 0.5, 0, 2, 5));
        Calibrated found = Calibration.of(answers, items, List.of(ONE), free, (n, change) -> {});
        Calibrated held = calibrated(answers, items, ONE);
        double floor = 0;
        for (int j = 20; j < 30; j++) floor += logistic(found, j).c() / 10;
        assertThat(floor).isCloseTo(0.25, within(0.03));
        assertThat(logistic(found, 25).b()).isCloseTo(0.75, within(0.25));
        assertThat(logistic(held, 25).c()).isEqualTo(0.15);
    }

    @Test
    void anItemThatEverybodyGetsRightStaysWithinItsPrior() {
        Sample sample = twentyItems(7).withItem(0, Logistic.of(1, -30)).withPeople(300, 0, 0, 0, 1);
        Calibrated found = calibrated(sample.answers(), from(sample.items(Role.FREE), 21, Role.FREE), ONE);
        assertThat(found.hasConverged()).isTrue();
        assertThat(logistic(found, 20).b()).isBetween(-8.0, -2.5);
        assertThat(logistic(found, 20).a()).isBetween(0.3, 3.0);
        assertThat(found.items().get(20).standardErrors().get(1)).isGreaterThan(0.5);
    }

    @Test
    void theSameAnswersInAnyOrderGiveTheSameBank() {
        Sample sample = twentyItems(8).withPeople(200, 0, 0, 0, 1);
        Answers answers = sample.answers();
        int n = answers.size();
        int[] person = new int[n];
        int[] item = new int[n];
        int[] category = new int[n];
        for (int i = 0; i < n; i++) {
            person[n - 1 - i] = answers.person(i);
            item[n - 1 - i] = answers.item(i);
            category[n - 1 - i] = answers.category(i);
        }
        Calibrated forth = calibrated(answers, from(sample.items(Role.FREE), 20, Role.FREE), ONE);
        Calibrated back = calibrated(
                new Answers(20, new int[200], person, item, category),
                from(sample.items(Role.FREE), 20, Role.FREE),
                ONE);
        for (int j = 0; j < 20; j++)
            assertThat(logistic(back, j).b()).isCloseTo(logistic(forth, j).b(), within(5e-3));
    }

    @Test
    void refusesWhatDoesNotFitTogether() {
        Sample sample = twentyItems(9).withPeople(5, 0, 0, 0, 1);
        List<CalibrationItem> items = sample.items(Role.FREE);
        assertThatThrownBy(() -> calibrated(sample.answers(), items.subList(0, 3), ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("each item number has its item");
        List<CalibrationItem> beyond = new ArrayList<>(items);
        beyond.set(2, new CalibrationItem("odd", 4, Logistic.of(1, 0), Role.FREE));
        assertThatThrownBy(() -> calibrated(sample.answers(), beyond, ONE)).hasMessageContaining("odd");
    }
}
