package fr.pixemploi.pathway.effectiveness.domain;

import fr.pixemploi.pathway.effectiveness.domain.trajectory.MeasuredOffer;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Score;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Trajectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * How strong the hidden reason of a world truly is, by least squares with it in hand: shares of variance beyond what is observed.
 *
 * @param ofGain of the score after
 * @param ofBeginning of who began the offer
 */
record Strength(double ofGain, double ofBeginning) {
    static Strength of(World world, UUID offer) {
        List<Trajectory> twice = world.people.stream()
                .filter(each -> each.testedTwice(World.COMPETENCE))
                .toList();
        double[] want = twice.stream()
                .mapToDouble(each -> world.truth(each.person()).want())
                .toArray();
        double[] after =
                twice.stream().mapToDouble(each -> logits(each.after())).toArray();
        double[] began = twice.stream().mapToDouble(each -> began(each, offer)).toArray();
        RealMatrix seen = seen(world, twice, offer);
        RealMatrix seenAndBegan = seen.createMatrix(twice.size(), seen.getColumnDimension() + 1);
        seenAndBegan.setSubMatrix(seen.getData(), 0, 0);
        seenAndBegan.setColumn(seen.getColumnDimension(), began);
        return new Strength(share(want, after, seenAndBegan), share(want, began, seen));
    }

    private static RealMatrix seen(World world, List<Trajectory> twice, UUID offer) {
        List<double[]> rows = new ArrayList<>();
        for (Trajectory each : twice) {
            double before = logits(each.before());
            Integer hours = each.circumstances().hoursAWeek();
            List<Double> row = new ArrayList<>(List.of(1.0, before, before * before, each.weeks() / 10.0));
            row.add(each.declined() ? 1.0 : 0.0);
            row.add(hours == null ? 1.0 : 0.0);
            row.add(hours == null ? 0.0 : hours / 10.0);
            row.add(Objects.requireNonNull(each.before().get(World.OTHER)).logits());
            World.AUDIENCES.stream()
                    .skip(1)
                    .forEach(code -> row.add(is(code, each.circumstances().audience())));
            World.TERRITORIES.stream()
                    .skip(1)
                    .forEach(code -> row.add(is(code, each.circumstances().territory())));
            for (MeasuredOffer other : world.offers) if (!other.id().equals(offer)) row.add(began(each, other.id()));
            rows.add(row.stream().mapToDouble(Double::doubleValue).toArray());
        }
        return new Array2DRowRealMatrix(rows.toArray(double[][]::new), false);
    }

    /** Squared correlation of what the columns leave of both. */
    private static double share(double[] one, double[] other, RealMatrix columns) {
        RealVector left = left(one, columns);
        RealVector right = left(other, columns);
        return Math.pow(left.dotProduct(right) / left.getNorm() / right.getNorm(), 2);
    }

    private static RealVector left(double[] values, RealMatrix columns) {
        RealVector vector = new ArrayRealVector(values, false);
        return vector.subtract(
                columns.operate(new QRDecomposition(columns).getSolver().solve(vector)));
    }

    private static double logits(Map<?, Score> scores) {
        return Objects.requireNonNull(scores.get(World.COMPETENCE)).logits();
    }

    private static double began(Trajectory person, UUID offer) {
        return person.followed().stream().anyMatch(each -> each.offer().equals(offer)) ? 1 : 0;
    }

    private static double is(String code, String other) {
        return code.equals(other) ? 1 : 0;
    }
}
