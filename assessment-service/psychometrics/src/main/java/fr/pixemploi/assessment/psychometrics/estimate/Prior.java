package fr.pixemploi.assessment.psychometrics.estimate;

/** What is assumed about one ability before the answers. Densities may lack their normalising constant. */
public sealed interface Prior {
    /** Log of the density; minus infinity outside its support. */
    double logDensity(Pattern pattern, double theta);

    /** First derivative of {@link #logDensity}. */
    double slope(Pattern pattern, double theta);

    /** Minus the second derivative of {@link #logDensity}. */
    double information(Pattern pattern, double theta);

    /** Normal with a mean and a standard deviation. */
    record Normal(double mean, double sd) implements Prior {
        public Normal {
            if (!Double.isFinite(mean)) throw new IllegalArgumentException("a prior's mean must be a number");
            if (!(sd > 0) || !Double.isFinite(sd)) throw new IllegalArgumentException("a prior's SD must be above 0");
        }

        @Override
        public double logDensity(Pattern pattern, double theta) {
            double z = (theta - mean) / sd;
            return -z * z / 2;
        }

        @Override
        public double slope(Pattern pattern, double theta) {
            return (mean - theta) / (sd * sd);
        }

        @Override
        public double information(Pattern pattern, double theta) {
            return 1 / (sd * sd);
        }
    }

    /** The same density everywhere in a range, none outside. */
    record Uniform(Range range) implements Prior {
        @Override
        public double logDensity(Pattern pattern, double theta) {
            return theta >= range.from() && theta <= range.to() ? 0 : Double.NEGATIVE_INFINITY;
        }

        @Override
        public double slope(Pattern pattern, double theta) {
            return 0;
        }

        @Override
        public double information(Pattern pattern, double theta) {
            return 0;
        }
    }

    /** Jeffreys' prior: the root of the items' expected information (Jeffreys 1946). */
    record Jeffreys() implements Prior {
        @Override
        public double logDensity(Pattern pattern, double theta) {
            return StrictMath.log(pattern.information(theta)) / 2;
        }

        @Override
        public double slope(Pattern pattern, double theta) {
            double information = pattern.information(theta);
            return information > 0 ? pattern.informationSlope(theta) / (2 * information) : 0;
        }

        @Override
        public double information(Pattern pattern, double theta) {
            double information = pattern.information(theta);
            double slope = pattern.informationSlope(theta);
            return (slope * slope - pattern.informationCurvature(theta) * information)
                    / (2 * information * information);
        }
    }

    /** No assumption: the likelihood alone. */
    record None() implements Prior {
        @Override
        public double logDensity(Pattern pattern, double theta) {
            return 0;
        }

        @Override
        public double slope(Pattern pattern, double theta) {
            return 0;
        }

        @Override
        public double information(Pattern pattern, double theta) {
            return 0;
        }
    }
}
