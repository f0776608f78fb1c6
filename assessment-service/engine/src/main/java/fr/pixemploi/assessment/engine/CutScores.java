package fr.pixemploi.assessment.engine;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.special.Erf;

/**
 * Where an ability passes from one level to the next: reaching the first cut is level 1, reaching the n-th is level n, below the
 * first is level 0.
 *
 * @param values rising, on the scale of the ability; at least two
 */
public record CutScores(List<Double> values) {
    public CutScores {
        values = List.copyOf(values);
        if (values.size() < 2) throw new IllegalArgumentException("there must be at least two cut scores");
        for (int i = 1; i < values.size(); i++) {
            if (!(values.get(i - 1) < values.get(i))) throw new IllegalArgumentException("cut scores must rise");
        }
    }

    /** Number of levels, with level 0. */
    public int levels() {
        return values.size() + 1;
    }

    /** The level with its fraction: n at the n-th cut, linear between cuts. Beyond the outer cuts the nearest step's width goes on. */
    public double interpolatedLevel(double theta) {
        int last = values.size() - 1;
        int below = 0;
        while (below < last - 1 && theta >= values.get(below + 1)) below++;
        double step = values.get(below + 1) - values.get(below);
        double level = below + 1 + (theta - values.get(below)) / step;
        return Math.min(levels(), Math.max(0, level));
    }

    /** The chance of each level, from level 0, when the ability is normal with this mean and standard deviation; sums to 1. */
    public List<Double> levelProbabilities(double mean, double sd) {
        List<Double> chances = new ArrayList<>();
        double above = 1;
        for (double cut : values) {
            double reached = Erf.erfc((cut - mean) / (sd * Math.sqrt(2))) / 2;
            chances.add(Math.max(0, above - reached));
            above = reached;
        }
        chances.add(above);
        return List.copyOf(chances);
    }

    /** The whole level reached. */
    public int level(double theta) {
        int level = 0;
        while (level < values.size() && theta >= values.get(level)) level++;
        return level;
    }
}
