package fr.pixemploi.profile.competence.domain.framework;

import fr.pixemploi.profile.competence.domain.fold.Normal;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.special.Erf;

/**
 * Where an ability passes from one level to the next: the n-th value is where level n begins. What the assessment service does with a
 * posterior is done here with a folded one; the same formulas stand in its {@code CutScores} and {@code Mastery}.
 *
 * @param values rising, at least two
 */
public record CutScores(List<Double> values) {
    /** Points of a level in each competence. */
    public static final int PIX_A_LEVEL = 8;

    /** So that a mean on a cut gets the whole level, whatever the last bit of the division says. */
    private static final double ROUNDING = 1e-9;

    /** Half-width of the grid over an ability, in standard deviations, and its number of steps. */
    private static final double REACH = 5;

    private static final int STEPS = 100;

    public CutScores {
        values = List.copyOf(values);
        if (values.size() < 2) throw new IllegalArgumentException("there must be at least two cut scores");
        for (int i = 1; i < values.size(); i++) {
            if (!(values.get(i - 1) < values.get(i))) throw new IllegalArgumentException("cut scores must rise");
        }
    }

    /** The whole level reached, {@code top} at most. */
    public int level(double ability, int top) {
        int level = 0;
        while (level < values.size() && ability >= values.get(level)) level++;
        return Math.min(top, level);
    }

    /** Points at an ability: eight a level, in between by the way to the next level, those of {@code top} at most. */
    public int pix(double ability, int top) {
        return (int) Math.floor(PIX_A_LEVEL * interpolated(ability, top) + ROUNDING);
    }

    /** Points on the average over what is known of an ability. */
    public double expectedPix(Normal ability, int top) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i <= STEPS; i++) {
            double z = REACH * (2.0 * i / STEPS - 1);
            double weight = Math.exp(-z * z / 2);
            sum += weight * PIX_A_LEVEL * interpolated(ability.mean() + ability.sd() * z, top);
            weights += weight;
        }
        return sum / weights;
    }

    /** Linear between cuts; beyond the outer cuts the nearest step's width goes on. */
    private double interpolated(double ability, int top) {
        int last = values.size() - 1;
        int below = 0;
        while (below < last - 1 && ability >= values.get(below + 1)) below++;
        double step = values.get(below + 1) - values.get(below);
        return Math.clamp(below + 1 + (ability - values.get(below)) / step, 0, top);
    }

    /** The chance of each level, from level 0; sums to 1. */
    public List<Double> levelProbabilities(Normal ability) {
        List<Double> chances = new ArrayList<>();
        double above = 1;
        for (double cut : values) {
            double reached = reached(ability, cut);
            chances.add(Math.max(0, above - reached));
            above = reached;
        }
        chances.add(above);
        return List.copyOf(chances);
    }

    /** Share of the levels 1 to {@code top} that is expected to be mastered, 0 to 1. */
    public double mastery(Normal ability, int top) {
        return values.stream()
                        .limit(top)
                        .mapToDouble(cut -> reached(ability, cut))
                        .sum()
                / top;
    }

    private static double reached(Normal ability, double cut) {
        return Erf.erfc((cut - ability.mean()) / (ability.sd() * Math.sqrt(2))) / 2;
    }
}
