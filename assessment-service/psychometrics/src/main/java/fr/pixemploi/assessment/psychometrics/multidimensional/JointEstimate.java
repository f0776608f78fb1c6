package fr.pixemploi.assessment.psychometrics.multidimensional;

import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/**
 * Several abilities and how sure they are.
 *
 * @param theta one an ability, in population standard deviations
 * @param covariance row after row: the posterior's, or the inverse of its information at the mode
 */
public record JointEstimate(List<Double> theta, List<List<Double>> covariance) {
    public JointEstimate {
        theta = List.copyOf(theta);
        covariance = covariance.stream().map(List::copyOf).toList();
    }

    static JointEstimate of(double[] theta, DMatrixRMaj covariance) {
        List<Double> values = new ArrayList<>();
        List<List<Double>> rows = new ArrayList<>();
        for (int i = 0; i < theta.length; i++) {
            values.add(theta[i]);
            List<Double> row = new ArrayList<>();
            for (int j = 0; j < theta.length; j++) row.add(covariance.get(i, j));
            rows.add(row);
        }
        return new JointEstimate(values, rows);
    }

    /** Standard errors: roots of the covariance's diagonal. */
    public List<Double> se() {
        List<Double> se = new ArrayList<>();
        for (int i = 0; i < theta.size(); i++)
            se.add(Math.sqrt(covariance.get(i).get(i)));
        return se;
    }
}
