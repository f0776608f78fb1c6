package fr.pixemploi.assessment.adaptive.simulation;

import fr.pixemploi.assessment.adaptive.posterior.AbilityPrior;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The most information about one competence that a share of the budget can buy, on average over the population, for someone who
 * knows every person's ability and may give more questions to the abilities where they pay most. Rising, concave, linear between
 * its corners: pieces (an item at an ability) sorted by what they give for what they cost.
 */
final class InformationFrontier {
    private static final int ABILITIES = 61;
    private static final double REACH = 5;

    private final double[] spent;
    private final double[] information;

    private record Piece(double cost, double information) {}

    /** @param inSeconds whether the budget is in seconds, at the population's average speed; else in questions */
    InformationFrontier(SimulatedBank bank, int competence, boolean inSeconds) {
        List<Piece> pieces = new ArrayList<>();
        for (int point = 0; point < ABILITIES; point++) {
            double theta = theta(bank.prior(), competence, point);
            double weight = weight(point);
            for (SimulatedBank.Item item : bank.items()) {
                if (item.dimension() != competence) continue;
                double cost = inSeconds ? item.time().expectedSeconds() : 1;
                pieces.add(new Piece(weight * cost, weight * item.behaviour().information(theta)));
            }
        }
        pieces.sort(Comparator.comparingDouble(piece -> -piece.information / piece.cost));
        spent = new double[pieces.size() + 1];
        information = new double[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            spent[i + 1] = spent[i] + pieces.get(i).cost;
            information[i + 1] = information[i] + pieces.get(i).information;
        }
    }

    /** Mean over the population of the information of the so many best items at each ability; one competence, no shifting between abilities. */
    static double best(SimulatedBank bank, int length) {
        double mean = 0;
        for (int point = 0; point < ABILITIES; point++) {
            double theta = theta(bank.prior(), 0, point);
            double[] rising = bank.items().stream()
                    .mapToDouble(item -> item.behaviour().information(theta))
                    .sorted()
                    .toArray();
            double sum = 0;
            for (int i = 0; i < Math.min(length, rising.length); i++) sum += rising[rising.length - 1 - i];
            mean += weight(point) * sum;
        }
        return mean;
    }

    double at(double share) {
        int corner = corner(share);
        if (corner == spent.length - 1) return information[corner];
        return information[corner] + slope(share) * (share - spent[corner]);
    }

    double slope(double share) {
        int corner = corner(share);
        if (corner == spent.length - 1) return 0;
        return (information[corner + 1] - information[corner]) / (spent[corner + 1] - spent[corner]);
    }

    /** The last corner at or before the share. */
    private int corner(double share) {
        int found = Arrays.binarySearch(spent, share);
        return found >= 0 ? found : -found - 2;
    }

    private static double theta(AbilityPrior population, int competence, int point) {
        return population.mean(competence) + Math.sqrt(population.covariance(competence, competence)) * z(point);
    }

    private static double z(int point) {
        return -REACH + 2 * REACH * point / (ABILITIES - 1);
    }

    private static double weight(int point) {
        double width = 2 * REACH / (ABILITIES - 1);
        return width * StrictMath.exp(-z(point) * z(point) / 2) / Math.sqrt(2 * Math.PI);
    }
}
