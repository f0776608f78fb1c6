package fr.pixemploi.assessment.engine.simulation;

import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.engine.simulation.setting.SimulatedBank;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The most information about one competence that a share of the budget can buy, on average over the population, for someone who
 * knows every person's ability and may give more questions to the abilities where they pay most. Rising, concave, linear between
 * its corners: pieces (an item at an ability) sorted by what they give for what they cost. Under exposure control an item has its
 * best abilities only, as many as it may be shown to.
 */
final class InformationFrontier {
    private static final int ABILITIES = 61;
    private static final double REACH = 5;
    private static final Comparator<Piece> BEST_FIRST = Comparator.comparingDouble(piece -> -piece.worth());

    private final double[] spent;
    private final double[] information;

    /** An item at an ability: share of the population, cost and information for each of them. */
    private record Piece(double share, double cost, double information) {
        double worth() {
            return information / cost;
        }

        Piece part(double wanted) {
            return new Piece(wanted, cost, information);
        }
    }

    /**
     * @param inSeconds whether the budget is in seconds, at the population's average speed; else in questions
     * @param exposure largest share of the population that may see one item
     */
    InformationFrontier(SimulatedBank bank, int competence, boolean inSeconds, double exposure) {
        List<Piece> pieces = new ArrayList<>();
        for (SimulatedBank.Item item : bank.items()) {
            if (item.dimension() != competence) continue;
            double cost = inSeconds ? item.time().expectedSeconds() : 1;
            List<Piece> everywhere = new ArrayList<>();
            for (int point = 0; point < ABILITIES; point++) {
                double theta = theta(bank.prior(), competence, point);
                everywhere.add(new Piece(weight(point), cost, item.behaviour().information(theta)));
            }
            everywhere.sort(BEST_FIRST);
            double left = exposure;
            for (Piece piece : everywhere) {
                if (left <= 0) break;
                pieces.add(piece.part(Math.min(piece.share, left)));
                left -= piece.share;
            }
        }
        pieces.sort(BEST_FIRST);
        spent = new double[pieces.size() + 1];
        information = new double[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            spent[i + 1] = spent[i] + piece.share * piece.cost;
            information[i + 1] = information[i] + piece.share * piece.information;
        }
    }

    /**
     * Mean over the population of the information of the best items, of the given number, at each ability; one competence, no shifting
     * between abilities.
     */
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
