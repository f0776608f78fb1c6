package fr.pixemploi.assessment.psychometrics.calibration.recovery;

import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.psychometrics.calibration.Calibrated;
import fr.pixemploi.assessment.psychometrics.calibration.Calibration;
import fr.pixemploi.assessment.psychometrics.calibration.MarginalInformation;
import fr.pixemploi.assessment.psychometrics.calibration.data.Answers;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationSettings;
import fr.pixemploi.assessment.psychometrics.calibration.data.EstimatedItem;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Simulates answers, calibrates them from nothing and compares with the truth.
 *
 * @param a of discriminations
 * @param b of difficulties
 * @param correlations of all pairs of competences
 */
public record RecoveryStudy(
        RecoverySetting setting, Recovery a, Recovery b, Recovery correlations, int iterations, boolean hasConverged) {
    /** Where the search for correlations begins: between none and the truth of every published framework. */
    private static final double FIRST_GUESS = 0.5;

    public static RecoveryStudy of(
            RecoverySetting setting, CalibrationSettings settings, Calibration.Progress progress) {
        SplittableRandom chance = new SplittableRandom(setting.seed());
        RecoveryBank bank = new RecoveryBank(setting, chance);
        Answers answers = bank.answers(setting.persons(), chance);
        Calibrated found = Calibration.of(
                answers,
                bank.unknown(),
                List.of(AbilityPrior.exchangeable(setting.competences(), FIRST_GUESS)),
                settings,
                progress);
        AbilityPrior truth = AbilityPrior.exchangeable(setting.competences(), setting.correlation());
        List<double[][]> information = MarginalInformation.ofOneAnswer(
                bank.answers(setting.personsForBound(), chance), bank.known(), truth, settings.priors());
        Errors a = new Errors();
        Errors b = new Errors();
        for (int j = 0; j < found.items().size(); j++) {
            EstimatedItem item = found.items().get(j);
            Logistic estimate = (Logistic) item.model();
            Logistic true_ = bank.truth(j);
            Bound bound =
                    Bound.of(information.get(j), (double) setting.persons() * setting.answersEach() / setting.items());
            // The bound is of log a; a moves by a for each unit of it.
            double scale = true_.a() * true_.a();
            a.add(estimate.a() - true_.a(), scale * bound.ofLogA(), scale * bound.ofLogAFromAnswers());
            b.add(estimate.b() - true_.b(), bound.ofB(), bound.ofBFromAnswers());
            a.addStandardised(StrictMath.log(estimate.a() / true_.a())
                    * estimate.a()
                    / item.standardErrors().get(0));
            b.addStandardised((estimate.b() - true_.b()) / item.standardErrors().get(1));
        }
        Errors correlations = new Errors();
        AbilityPrior population = found.everybody();
        for (int i = 0; i < setting.competences(); i++)
            for (int j = 0; j < i; j++) correlations.add(population.covariance(i, j) - setting.correlation(), 0, 0);
        return new RecoveryStudy(
                setting, a.summary(), b.summary(), correlations.summary(), found.iterations(), found.hasConverged());
    }

    /** Variances that remain, with and without what is known of the items as drawn. */
    private record Bound(double ofLogA, double ofB, double ofLogAFromAnswers, double ofBFromAnswers) {
        static Bound of(double[][] ofOneAnswer, double answers) {
            double aa = answers * ofOneAnswer[0][0];
            double ab = answers * ofOneAnswer[0][1];
            double bb = answers * ofOneAnswer[1][1];
            double alone = aa * bb - ab * ab;
            double knownA = aa + 1 / (RecoveryBank.LOG_A_SD * RecoveryBank.LOG_A_SD);
            double knownB = bb + 1 / (RecoveryBank.B_SD * RecoveryBank.B_SD);
            double together = knownA * knownB - ab * ab;
            return new Bound(knownB / together, knownA / together, bb / alone, aa / alone);
        }
    }

    private static final class Errors {
        private int n;
        private double sum;
        private double absolute;
        private double squares;
        private double bound;
        private double boundOfAnswers;
        private double standardised;

        void add(double error, double variance, double varianceOfAnswers) {
            n++;
            sum += error;
            absolute += Math.abs(error);
            squares += error * error;
            bound += variance;
            boundOfAnswers += varianceOfAnswers;
        }

        void addStandardised(double error) {
            standardised += error * error;
        }

        Recovery summary() {
            if (n == 0) return new Recovery(0, 0, 0, 0, 0, 0);
            return new Recovery(
                    Math.sqrt(squares / n),
                    sum / n,
                    absolute / n,
                    Math.sqrt(bound / n),
                    Math.sqrt(boundOfAnswers / n),
                    Math.sqrt(standardised / n));
        }
    }
}
