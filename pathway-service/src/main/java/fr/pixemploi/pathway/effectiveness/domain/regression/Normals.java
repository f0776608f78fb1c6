package fr.pixemploi.pathway.effectiveness.domain.regression;

import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealVector;

/**
 * The observations for one standard deviation of them, gathered: X'WX, X'Wy, y'Wy and log |W|, W being the precisions. Coefficients then
 * are normal, and so is the evidence (Gelman and others, Bayesian Data Analysis, 3rd edition, section 14.8).
 */
final class Normals {
    private final double observations;
    private final double[][] square;
    private final double[] product;
    private double values;
    private double logPrecision;

    Normals(int columns, List<Row> rows, double observations) {
        this.observations = observations;
        square = new double[columns][columns];
        product = new double[columns];
        for (Row row : rows) {
            double precision = 1 / (row.errorVariance() + observations * observations);
            row.terms().addSquareTo(square, precision);
            row.terms().addTo(product, precision * row.value());
            values += precision * row.value() * row.value();
            logPrecision += Math.log(precision);
        }
    }

    double observations() {
        return observations;
    }

    /** How likely the observations are, as a log, given how far groups and members differ; constants are left out. */
    double logEvidence(List<Column> columns, double groups, double members) {
        Node node = new Node(observations, groups, members);
        double[][] root = factor(columns, node).getL().getData();
        double log = logPrecision - values;
        for (int i = 0; i < root.length; i++) {
            Column column = columns.get(i);
            double off = column.mean() / node.sd(column);
            log -= 2 * Math.log(node.sd(column)) + off * off + 2 * Math.log(root[i][i]);
        }
        return (log + lengthIn(root, right(columns, node))) / 2;
    }

    /** The coefficients, given the same. */
    Part part(List<Column> columns, Node node, double weight) {
        CholeskyDecomposition factor = factor(columns, node);
        RealVector mean = factor.getSolver().solve(new ArrayRealVector(right(columns, node), false));
        return new Part(weight, node, mean.toArray(), factor.getL().getData());
    }

    /** The quadratic form v' (L L')^-1 v. */
    private static double lengthIn(double[][] root, double[] vector) {
        double[] z = vector.clone();
        double length = 0;
        for (int i = 0; i < z.length; i++) {
            double[] row = root[i];
            double left = z[i];
            for (int j = 0; j < i; j++) left -= row[j] * z[j];
            z[i] = left / row[i];
            length += z[i] * z[i];
        }
        return length;
    }

    private CholeskyDecomposition factor(List<Column> columns, Node node) {
        double[][] precision = new double[columns.size()][];
        for (int i = 0; i < precision.length; i++) {
            precision[i] = square[i].clone();
            precision[i][i] += weight(columns.get(i), node);
        }
        return new CholeskyDecomposition(new Array2DRowRealMatrix(precision, false));
    }

    private double[] right(List<Column> columns, Node node) {
        double[] right = product.clone();
        for (int i = 0; i < right.length; i++)
            right[i] += weight(columns.get(i), node) * columns.get(i).mean();
        return right;
    }

    private static double weight(Column column, Node node) {
        return 1 / (node.sd(column) * node.sd(column));
    }

    /**
     * One of the normals that the posterior is made of.
     *
     * @param root of the precision, lower triangular
     */
    record Part(double weight, Node node, double[] mean, double[][] root) {
        double mean(Terms terms) {
            return terms.times(mean);
        }

        double variance(Terms terms) {
            return lengthIn(root, terms.asVector(mean.length));
        }
    }
}
