package fr.pixemploi.assessment.psychometrics.calibration.check;

import fr.pixemploi.assessment.engine.model.ResponseTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Parameters of response times by maximum likelihood (van der Linden 2006; EM over the persons' speeds, which are normal with mean 0): log
 * seconds ~ N(beta - speed, 1 / alpha^2).
 *
 * @param times of each item; empty where too few answers have one
 * @param answers with a time, of each item
 * @param speedVariance between persons, in squared log seconds
 */
public record ResponseTimes(List<Optional<ResponseTime>> times, List<Integer> answers, double speedVariance) {
    private static final int ITERATIONS = 200;
    private static final double CONVERGED = 1e-7;
    /** A time is never known more precisely than the network and the browser's clock allow. */
    private static final double SMALLEST_VARIANCE = 1e-4;

    public ResponseTimes {
        times = List.copyOf(times);
        answers = List.copyOf(answers);
    }

    /**
     * Estimates.
     *
     * @param persons number of persons
     * @param items number of items
     * @param person who gave each timed answer
     * @param item to which it was given
     * @param seconds it took, above 0
     * @param minAnswers number of timed answers below which an item gets no parameters
     */
    public static ResponseTimes of(int persons, int items, int[] person, int[] item, double[] seconds, int minAnswers) {
        double[] logs = Arrays.stream(seconds).map(StrictMath::log).toArray();
        int[] count = new int[items];
        double[] beta = new double[items];
        double[] variance = new double[items];
        for (int i = 0; i < logs.length; i++) {
            count[item[i]]++;
            beta[item[i]] += logs[i];
        }
        for (int j = 0; j < items; j++) beta[j] = count[j] > 0 ? beta[j] / count[j] : 0;
        Arrays.fill(variance, 0.25);
        double speedVariance = 0.1;
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            double[] precision = new double[persons];
            double[] speed = new double[persons];
            boolean[] isTimed = new boolean[persons];
            for (int i = 0; i < logs.length; i++) {
                isTimed[person[i]] = true;
                precision[person[i]] += 1 / variance[item[i]];
                speed[person[i]] += (beta[item[i]] - logs[i]) / variance[item[i]];
            }
            double squares = 0;
            int timed = 0;
            for (int p = 0; p < persons; p++) {
                if (!isTimed[p]) continue;
                precision[p] += 1 / speedVariance;
                speed[p] /= precision[p];
                squares += speed[p] * speed[p] + 1 / precision[p];
                timed++;
            }
            double change = step(beta, variance, count, speed, precision, person, item, logs);
            if (timed > 0) {
                double updated = Math.max(squares / timed, 1e-8);
                change = Math.max(change, Math.abs(updated - speedVariance));
                speedVariance = updated;
            }
            if (change < CONVERGED) break;
        }
        List<Optional<ResponseTime>> times = new ArrayList<>();
        for (int j = 0; j < items; j++)
            times.add(
                    count[j] >= Math.max(2, minAnswers)
                            ? Optional.of(new ResponseTime(beta[j], 1 / Math.sqrt(variance[j])))
                            : Optional.empty());
        return new ResponseTimes(times, Arrays.stream(count).boxed().toList(), speedVariance);
    }

    private static double step(
            double[] beta,
            double[] variance,
            int[] count,
            double[] speed,
            double[] precision,
            int[] person,
            int[] item,
            double[] logs) {
        int items = beta.length;
        double[] newBeta = new double[items];
        double[] newVariance = new double[items];
        for (int i = 0; i < logs.length; i++) newBeta[item[i]] += (logs[i] + speed[person[i]]) / count[item[i]];
        for (int i = 0; i < logs.length; i++) {
            double residual = logs[i] + speed[person[i]] - newBeta[item[i]];
            newVariance[item[i]] += (residual * residual + 1 / precision[person[i]]) / count[item[i]];
        }
        double change = 0;
        for (int j = 0; j < items; j++) {
            if (count[j] == 0) continue;
            double bounded = Math.max(newVariance[j], SMALLEST_VARIANCE);
            change = Math.max(change, Math.max(Math.abs(newBeta[j] - beta[j]), Math.abs(bounded - variance[j])));
            beta[j] = newBeta[j];
            variance[j] = bounded;
        }
        return change;
    }
}
