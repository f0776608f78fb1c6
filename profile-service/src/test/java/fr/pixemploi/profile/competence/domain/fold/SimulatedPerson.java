package fr.pixemploi.profile.competence.domain.fold;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Somebody whose ability in a competence is known, since it is drawn: from the prior, and then moving by the drift. Tests are of questions
 * of the two-parameter logistic model near what is known so far; what they say is reckoned on a grid and told as mean and standard
 * deviation, as a result tells it.
 *
 * @param tests what they told, oldest first
 * @param ability at the last test
 */
record SimulatedPerson(List<Measurement> tests, double ability) {
    static final Normal PRIOR = new Normal(-0.2, 1);
    private static final Instant BEGIN = Instant.parse("2026-01-05T09:00:00Z");
    private static final double SECONDS_A_MONTH = 365.25 / 12 * 86_400;
    private static final int GRID = 161;
    private static final double REACH = 5;

    /** Three tests, two to ten months apart. */
    static SimulatedPerson drawn(RandomGenerator dice, int questions, double driftVariancePerMonth) {
        double ability = PRIOR.mean() + PRIOR.sd() * dice.nextGaussian();
        double month = 0;
        List<Measurement> tests = new ArrayList<>();
        for (int test = 0; test < 3; test++) {
            if (test > 0) {
                double pause = dice.nextDouble(2, 10);
                month += pause;
                ability += Math.sqrt(pause * driftVariancePerMonth) * dice.nextGaussian();
            }
            Instant at = BEGIN.plusSeconds(Math.round(month * SECONDS_A_MONTH));
            tests.add(new Measurement(at, posterior(ability, questions, dice), PRIOR));
        }
        return new SimulatedPerson(tests, ability);
    }

    private static Normal posterior(double ability, int questions, RandomGenerator dice) {
        double[] logs = new double[GRID];
        for (int i = 0; i < GRID; i++) {
            double z = (point(i) - PRIOR.mean()) / PRIOR.sd();
            logs[i] = -z * z / 2;
        }
        for (int question = 0; question < questions; question++) {
            double difficulty = moments(logs).mean() + 0.5 * dice.nextGaussian();
            double slope = dice.nextDouble(0.9, 2);
            boolean right = dice.nextDouble() < chance(ability, slope, difficulty);
            for (int i = 0; i < GRID; i++) {
                double chance = chance(point(i), slope, difficulty);
                logs[i] += Math.log(right ? chance : 1 - chance);
            }
        }
        return moments(logs);
    }

    private static double point(int i) {
        return PRIOR.mean() + REACH * (2.0 * i / (GRID - 1) - 1);
    }

    private static double chance(double ability, double slope, double difficulty) {
        return 1 / (1 + Math.exp(-slope * (ability - difficulty)));
    }

    private static Normal moments(double[] logs) {
        double weights = 0;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < logs.length; i++) {
            double weight = Math.exp(logs[i]);
            weights += weight;
            sum += weight * point(i);
            squares += weight * point(i) * point(i);
        }
        double mean = sum / weights;
        return new Normal(mean, Math.sqrt(squares / weights - mean * mean));
    }

    /** Whether the 90 % interval of what is told holds the ability. */
    boolean isHeldBy(Normal told) {
        return Math.abs(told.mean() - ability) <= 1.6448536269514722 * told.sd();
    }
}
