package fr.pixemploi.assessment.engine.simulation.setting;

import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.model.ResponseTime;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;

/**
 * Simulated persons: abilities drawn from the population, a speed, and an answer and a time for every item that any strategy may
 * show them. A person answers an item the same way whenever it comes.
 */
public final class Persons {
    private static final long ABILITY = 1;
    private static final long ANSWER = 2;
    private static final long SPEED = 3;

    private final long seed;
    private final double[][] abilities;
    private final double[] speeds;

    private Persons(long seed, double[][] abilities, double[] speeds) {
        this.seed = seed;
        this.abilities = abilities;
        this.speeds = speeds;
    }

    public static Persons drawn(long seed, int count, AbilityPrior population, double speedSd) {
        int k = population.dimensions();
        double[][] factor = factor(population);
        double[][] abilities = new double[count][k];
        double[] speeds = new double[count];
        for (int person = 0; person < count; person++) {
            RandomStream random = RandomStream.of(seed, ABILITY, person);
            double[] z = new double[k];
            for (int i = 0; i < k; i++) z[i] = random.normal();
            for (int i = 0; i < k; i++) {
                double value = population.mean(i);
                for (int j = 0; j <= i; j++) value += factor[i][j] * z[j];
                abilities[person][i] = value;
            }
            speeds[person] = speedSd * RandomStream.of(seed, SPEED, person).normal();
        }
        return new Persons(seed, abilities, speeds);
    }

    public int count() {
        return abilities.length;
    }

    /** True abilities, in population standard deviations. */
    public double[] abilities(int person) {
        return abilities[person];
    }

    /** Category of the person's answer to an item that behaves so. */
    public int answer(int person, int item, int dimension, ResponseModel behaviour) {
        double left = RandomStream.of(seed, ANSWER, person, item).uniform();
        int category = behaviour.categories() - 1;
        while (category > 0) {
            left -= behaviour.probability(category, abilities[person][dimension]);
            if (left < 0) return category;
            category--;
        }
        return 0;
    }

    /** Seconds the person takes for an item: lognormal (van der Linden 2006), whether the answer is right or not. */
    public double seconds(int person, int item, ResponseTime time) {
        RandomStream random = RandomStream.of(seed, ANSWER, person, item);
        // The answer has the stream's first number.
        random.bits();
        return StrictMath.exp(time.beta() - speeds[person] + random.normal() / time.alpha());
    }

    /** Lower triangular L with L L' the covariance. */
    private static double[][] factor(AbilityPrior population) {
        int k = population.dimensions();
        double[][] factor = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = population.covariance(i, j);
                for (int l = 0; l < j; l++) sum -= factor[i][l] * factor[j][l];
                factor[i][j] = i == j ? Math.sqrt(sum) : sum / factor[j][j];
            }
        }
        return factor;
    }
}
