package fr.pixemploi.assessment.engine.simulation;

import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.engine.simulation.setting.Setting;
import fr.pixemploi.assessment.engine.simulation.setting.SimulatedBank;

/**
 * Errors that no test can go below: the van Trees inequality (van Trees 1968, section 2.4; Gill and Levit 1995), also called the
 * Bayesian Cramer-Rao bound. The matrix of mean squared errors is at least (diag(J) + S^-1)^-1, where S is the population's
 * covariance and J_k the information about competence k that the test gathers, on average over persons at their true abilities. It
 * holds for a test that adapts, since what is asked next depends on the ability through the answers only.
 *
 * <p>The bound of given questions says how much better an estimate could be. The bound of any choice says how much better the
 * questions could be too: its J is that of an oracle who knows every ability and asks the best items for it. One competence and a
 * number of questions: the best so many items at each ability. Otherwise the oracle may also give more questions, or minutes, to the
 * persons and competences where they pay most, as long as the budget holds on average, and the exposure cap for every item. What is returned is the dual value of the
 * split between competences, so it is a bound even where the search for the best split stopped early. Minutes count expected
 * seconds at the population's average speed.
 */
final class VanTreesBound {
    private static final int EXCHANGES = 4000;

    private final AbilityPrior population;
    private final InformationFrontier[] gains;

    private VanTreesBound(AbilityPrior population, InformationFrontier[] gains) {
        this.population = population;
        this.gains = gains;
    }

    /**
     * Root of the mean over competences of the smallest mean squared error of any estimate from given questions.
     *
     * @param information J, one a competence
     */
    static double ofQuestions(AbilityPrior population, double[] information) {
        return Math.sqrt(meanVariance(covariance(population, information)));
    }

    /** The same for whatever questions the bank has and the budget allows. */
    static double ofAnyChoice(SimulatedBank bank, Setting setting) {
        AbilityPrior population = bank.prior();
        double budget = setting.length() != null ? setting.length() : setting.seconds();
        if (population.dimensions() == 1 && setting.length() != null && setting.exposure() == null) {
            return ofQuestions(population, new double[] {InformationFrontier.best(bank, setting.length())});
        }
        double exposure = setting.exposure() == null ? 1 : setting.exposure();
        InformationFrontier[] gains = new InformationFrontier[population.dimensions()];
        for (int k = 0; k < gains.length; k++)
            gains[k] = new InformationFrontier(bank, k, setting.length() == null, exposure);
        return Math.sqrt(new VanTreesBound(population, gains).min(budget));
    }

    private double min(double budget) {
        int k = gains.length;
        double[] split = new double[k];
        for (int i = 0; i < k; i++) split[i] = budget / k;
        double step = budget / k / 4;
        double value = value(split);
        for (int exchange = 0; exchange < EXCHANGES && step > budget * 1e-7; exchange++) {
            double[] returns = returns(split);
            int from = -1;
            int to = 0;
            for (int i = 0; i < k; i++) {
                if (split[i] > 0 && (from < 0 || returns[i] < returns[from])) from = i;
                if (returns[i] > returns[to]) to = i;
            }
            double moved = Math.min(step, split[from]);
            split[from] -= moved;
            split[to] += moved;
            double changed = value(split);
            if (changed < value) {
                value = changed;
            } else {
                split[from] += moved;
                split[to] -= moved;
                step /= 2;
            }
        }
        // The tangent plane lies below a convex function: its least value over all splits bounds the least of the
        // function.
        double[] returns = returns(split);
        double max = 0;
        double here = 0;
        for (int i = 0; i < k; i++) {
            max = Math.max(max, returns[i]);
            here += returns[i] * split[i];
        }
        return value - (budget * max - here);
    }

    private double value(double[] split) {
        return meanVariance(covariance(population, information(split)));
    }

    private double[] information(double[] split) {
        double[] information = new double[split.length];
        for (int k = 0; k < split.length; k++) information[k] = gains[k].at(split[k]);
        return information;
    }

    /** How fast the error falls with a competence's share of the budget. */
    private double[] returns(double[] split) {
        int k = gains.length;
        double[][] covariance = covariance(population, information(split));
        double[] returns = new double[k];
        for (int i = 0; i < k; i++) {
            double sum = 0;
            for (int j = 0; j < k; j++) sum += covariance[i][j] * covariance[i][j];
            returns[i] = sum / k * gains[i].slope(split[i]);
        }
        return returns;
    }

    private static double meanVariance(double[][] covariance) {
        double trace = 0;
        for (int i = 0; i < covariance.length; i++) trace += covariance[i][i];
        return trace / covariance.length;
    }

    /** (diag(J) + S^-1)^-1 by one rank-one update a competence, without an inverse. */
    private static double[][] covariance(AbilityPrior population, double[] information) {
        int k = population.dimensions();
        double[][] covariance = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) covariance[i][j] = population.covariance(i, j);
        }
        for (int d = 0; d < k; d++) {
            double[] column = covariance[d].clone();
            double loss = information[d] / (1 + information[d] * column[d]);
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) covariance[i][j] -= loss * column[i] * column[j];
            }
        }
        return covariance;
    }
}
