package fr.pixemploi.certification.rules.domain.ability;

import fr.pixemploi.assessment.engine.CutScores;
import java.util.List;
import java.util.Map;

/**
 * What an ability amounts to: levels between cut scores, and pix, which divide a level evenly. As results of tests are told, with the
 * figures of a version of the certification.
 *
 * @param pixPerLevel points for a level of a competence
 * @param highestLevel that is open; nothing above it is certified
 * @param cuts where levels begin, on the scale of the ability
 * @param own those of competences that have others
 */
public record ScoreScale(int pixPerLevel, int highestLevel, CutScores cuts, Map<String, CutScores> own) {
    /** So that a mean on a cut gets the whole level, whatever the last bit of the division says. */
    private static final double ROUNDING = 1e-9;

    public ScoreScale {
        own = Map.copyOf(own);
        if (pixPerLevel < 1) throw new IllegalArgumentException("a level is worth at least one pix");
        if (highestLevel < 1 || highestLevel >= cuts.levels())
            throw new IllegalArgumentException("the highest open level needs a cut score");
        for (Map.Entry<String, CutScores> entry : own.entrySet()) {
            if (highestLevel >= entry.getValue().levels())
                throw new IllegalArgumentException(entry.getKey() + ": the highest open level needs a cut score");
        }
    }

    /** Most pix of a competence. */
    public int maxPix() {
        return pixPerLevel * highestLevel;
    }

    /** Whole level reached, 0 to the highest open one. */
    public int level(String competence, double ability) {
        return Math.min(highestLevel, cuts(competence).level(ability));
    }

    /** Whole pix reached: floor(pix a level x interpolated level), 0 to {@link #maxPix}. */
    public int pix(String competence, double ability) {
        int pix = (int) Math.floor(pixPerLevel * cuts(competence).interpolatedLevel(ability) + ROUNDING);
        return Math.min(maxPix(), pix);
    }

    /** Chance of a level when the ability is normal; of the highest open one, of it or any above. */
    public double levelChance(String competence, int level, double mean, double sd) {
        List<Double> chances = cuts(competence).levelProbabilities(mean, sd);
        if (level < highestLevel) return chances.get(level);
        return chances.subList(level, chances.size()).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** Abilities at which the first, the second and each further pix is reached: the inverse of {@link #pix}. */
    double[] abilitiesOfPix(String competence) {
        List<Double> values = cuts(competence).values();
        double[] abilities = new double[maxPix()];
        for (int pix = 1; pix <= abilities.length; pix++) {
            double level = (pix - ROUNDING) / pixPerLevel;
            int step = Math.clamp((int) level - 1, 0, values.size() - 2);
            double from = values.get(step);
            abilities[pix - 1] = from + (level - 1 - step) * (values.get(step + 1) - from);
        }
        return abilities;
    }

    private CutScores cuts(String competence) {
        return own.getOrDefault(competence, cuts);
    }
}
