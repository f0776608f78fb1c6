package fr.pixemploi.assessment.result.domain;

import fr.pixemploi.assessment.bank.framework.Framework;
import java.util.List;

/**
 * What a result means for a certification.
 *
 * @param mayEnrol whether it shows what certification asks of whoever enrols
 * @param ready whether the score that the person would be expected to get reaches the rules' threshold, and they may enrol
 * @param expectedPix that score
 * @param rules by which
 */
public record Readiness(boolean mayEnrol, boolean ready, int expectedPix, Rules rules) {
    /** Half-width of the grid over a normal ability, in standard deviations, and its number of steps. */
    private static final double REACH = 5;

    private static final int STEPS = 100;

    /**
     * @param competences that must have reached the level
     * @param level at least
     * @param expectedPix from which a person is ready
     * @param proposal whether nobody decided that threshold yet
     */
    public record Rules(int competences, int level, int expectedPix, boolean proposal) {
        public Rules {
            if (competences < 1 || level < 1 || expectedPix < 1)
                throw new IllegalArgumentException("something must be asked");
        }
    }

    /** The rules in force. */
    public interface RuleBook {
        Rules inForce();
    }

    /**
     * By the reckoning of the profile service, which says the same of several results.
     *
     * @param measured competences of the result; those that were not measured add nothing
     * @param top highest level that the test tells
     * @param assisted whether somebody was beside the person: nothing of an exam, which is sat alone, follows from that
     */
    public static Readiness of(
            Rules rules, Framework framework, List<CompetenceResult> measured, int top, boolean assisted) {
        long reached = measured.stream()
                .filter(competence -> competence.level() >= rules.level())
                .count();
        double expected = measured.stream()
                .mapToDouble(competence -> expectedPix(framework, competence, top))
                .sum();
        boolean mayEnrol = reached >= rules.competences();
        return new Readiness(
                mayEnrol,
                mayEnrol && !assisted && Math.round(expected) >= rules.expectedPix(),
                (int) Math.round(expected),
                rules);
    }

    /** The pix of an ability, on the average over the normal one that the result left. */
    private static double expectedPix(Framework framework, CompetenceResult competence, int top) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i <= STEPS; i++) {
            double z = REACH * (2.0 * i / STEPS - 1);
            double weight = StrictMath.exp(-z * z / 2);
            double level = framework.cutScores().interpolatedLevel(competence.mean() + competence.sd() * z);
            sum += weight * framework.pixPerLevel() * Math.min(level, top);
            weights += weight;
        }
        return sum / weights;
    }
}
