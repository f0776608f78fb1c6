package fr.pixemploi.assessment.engine.simulation.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.PartialCredit;
import fr.pixemploi.assessment.engine.model.ResponseTime;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonsTest {
    private static final int COUNT = 20_000;

    @Test
    void abilitiesHaveThePopulationsMeanVarianceAndCorrelation() {
        AbilityPrior population = AbilityPrior.of(new double[] {0.5, -1}, new double[][] {{1, 0.7}, {0.7, 1}});
        Persons persons = Persons.drawn(1, COUNT, population, 0);
        double first = 0;
        double squares = 0;
        double products = 0;
        for (int person = 0; person < COUNT; person++) {
            double x = persons.abilities(person)[0] - 0.5;
            double y = persons.abilities(person)[1] + 1;
            first += x / COUNT;
            squares += y * y / COUNT;
            products += x * y / COUNT;
        }
        assertThat(first).isCloseTo(0, within(0.03));
        assertThat(squares).isCloseTo(1, within(0.04));
        assertThat(products).isCloseTo(0.7, within(0.04));
    }

    @Test
    void answersComeAsOftenAsTheModelSays() {
        // All persons alike: a population without spread.
        Persons persons = Persons.drawn(2, COUNT, AbilityPrior.of(new double[] {0.3}, new double[][] {{1e-6}}), 0);
        Logistic item = new Logistic(1.4, 0.1, 0.2, 0.95);
        PartialCredit graded = new PartialCredit(0.9, List.of(-0.5, 0.4));
        double right = 0;
        double[] credits = new double[3];
        for (int person = 0; person < COUNT; person++) {
            right += (double) persons.answer(person, 5, 0, item) / COUNT;
            credits[persons.answer(person, 6, 0, graded)] += 1.0 / COUNT;
        }
        assertThat(right).isCloseTo(item.probability(1, 0.3), within(0.015));
        for (int x = 0; x < 3; x++) assertThat(credits[x]).isCloseTo(graded.probability(x, 0.3), within(0.015));
    }

    @Test
    void timesHaveTheItemsMedianAndSpread() {
        Persons persons = Persons.drawn(3, COUNT, AbilityPrior.exchangeable(1, 0), 0);
        ResponseTime time = new ResponseTime(StrictMath.log(40), 2);
        double mean = 0;
        double squares = 0;
        for (int person = 0; person < COUNT; person++) {
            double log = Math.log(persons.seconds(person, 9, time)) - Math.log(40);
            mean += log / COUNT;
            squares += log * log / COUNT;
        }
        assertThat(mean).isCloseTo(0, within(0.015));
        assertThat(squares).isCloseTo(0.25, within(0.01));
    }

    @Test
    void aPersonAnswersAnItemTheSameWayWheneverItComes() {
        Persons persons = Persons.drawn(4, 2, AbilityPrior.exchangeable(1, 0), 0.3);
        Logistic item = Logistic.of(1, 0);
        ResponseTime time = new ResponseTime(StrictMath.log(40), 2);
        int answer = persons.answer(1, 3, 0, item);
        double seconds = persons.seconds(1, 3, time);
        persons.answer(0, 3, 0, item);
        persons.seconds(1, 4, time);
        assertThat(persons.answer(1, 3, 0, item)).isEqualTo(answer);
        assertThat(persons.seconds(1, 3, time)).isEqualTo(seconds);
        assertThat(persons.seconds(0, 3, time)).isNotEqualTo(seconds);
    }
}
