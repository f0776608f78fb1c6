package fr.pixemploi.assessment.psychometrics.calibration.recovery;

import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.psychometrics.calibration.data.Answers;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationItem;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationItem.Role;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Items drawn as the default bank of every simulation: a = exp(0.3 z), b = z, z standard normal, no guessing, the same number a
 * competence; and people as its default population: mean 0, variance 1, every pair of competences equally correlated.
 */
final class RecoveryBank {
    static final double LOG_A_SD = 0.3;
    static final double B_SD = 1;

    private final RecoverySetting setting;
    private final List<Logistic> truth;

    RecoveryBank(RecoverySetting setting, RandomGenerator chance) {
        this.setting = setting;
        truth = IntStream.range(0, setting.items())
                .mapToObj(j ->
                        Logistic.of(StrictMath.exp(LOG_A_SD * chance.nextGaussian()), B_SD * chance.nextGaussian()))
                .toList();
    }

    Logistic truth(int item) {
        return truth.get(item);
    }

    /** With their true parameters. */
    List<CalibrationItem> known() {
        return itemsWith(truth);
    }

    /** As an author would give them who knows nothing: a = 1, b = 0. */
    List<CalibrationItem> unknown() {
        return itemsWith(truth.stream().map(item -> Logistic.of(1, 0)).toList());
    }

    private List<CalibrationItem> itemsWith(List<Logistic> models) {
        return IntStream.range(0, models.size())
                .mapToObj(j -> new CalibrationItem(
                        "item-%03d".formatted(j + 1), j % setting.competences(), models.get(j), Role.FREE))
                .toList();
    }

    /** Each person meets {@link RecoverySetting#answersEach} items drawn at random. */
    Answers answers(int persons, RandomGenerator chance) {
        int each = setting.answersEach();
        int[] person = new int[persons * each];
        int[] item = new int[person.length];
        int[] category = new int[person.length];
        int[] deck = IntStream.range(0, setting.items()).toArray();
        double common = Math.sqrt(setting.correlation());
        double own = Math.sqrt(1 - setting.correlation());
        double[] theta = new double[setting.competences()];
        int n = 0;
        for (int p = 0; p < persons; p++) {
            double general = chance.nextGaussian();
            Arrays.setAll(theta, d -> common * general + own * chance.nextGaussian());
            for (int i = 0; i < each; i++) {
                int drawn = i + chance.nextInt(deck.length - i);
                int j = deck[drawn];
                deck[drawn] = deck[i];
                deck[i] = j;
                person[n] = p;
                item[n] = j;
                category[n++] = chance.nextDouble() < truth.get(j).right(theta[j % theta.length]) ? 1 : 0;
            }
        }
        return new Answers(setting.items(), new int[persons], person, item, category);
    }
}
