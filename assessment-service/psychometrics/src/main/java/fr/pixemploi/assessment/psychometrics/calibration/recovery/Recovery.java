package fr.pixemploi.assessment.psychometrics.calibration.recovery;

/**
 * How near estimates came to one kind of parameter.
 *
 * @param rmse root mean squared error over all items (or pairs of competences)
 * @param bias mean error
 * @param meanAbsolute mean absolute error
 * @param bound that no estimate beats on average: root mean over items of the variance that the expected marginal information of all
 *     answers leaves, together with what is known of the items as drawn; 0 where none is computed
 * @param boundOfAnswers the same from the answers alone
 * @param errorsInStandardErrors root mean squared error in units of the standard errors that calibration states: 1 when they are honest;
 *     0 where none is stated
 */
public record Recovery(
        double rmse,
        double bias,
        double meanAbsolute,
        double bound,
        double boundOfAnswers,
        double errorsInStandardErrors) {}
