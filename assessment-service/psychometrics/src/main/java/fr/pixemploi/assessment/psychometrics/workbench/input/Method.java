package fr.pixemploi.assessment.psychometrics.workbench.input;

import fr.pixemploi.assessment.psychometrics.estimate.Estimator;
import fr.pixemploi.assessment.psychometrics.estimate.ExpectedAPosteriori;
import fr.pixemploi.assessment.psychometrics.estimate.Grid;
import fr.pixemploi.assessment.psychometrics.estimate.PosteriorMode;
import fr.pixemploi.assessment.psychometrics.estimate.Prior;
import fr.pixemploi.assessment.psychometrics.estimate.Range;
import fr.pixemploi.assessment.psychometrics.estimate.RobustLikelihood;
import fr.pixemploi.assessment.psychometrics.estimate.WeightedLikelihood;
import java.util.ArrayList;
import java.util.List;

/** How a case wants its ability estimated: method, prior, range, quadrature, and the conventions of the tool it is compared with. */
public final class Method {
    private Method() {}

    /** Whose conventions hold where the case itself says nothing. */
    public enum Tool {
        CATR,
        JSCAT,
        MIRT;

        public static Tool of(Field given) {
            String name = given.get("tool").word("");
            if (name.contains("jscat")) return JSCAT;
            return name.startsWith("mirt") ? MIRT : CATR;
        }

        private Range range() {
            return switch (this) {
                case CATR -> new Range(-4, 4);
                case JSCAT -> new Range(-6, 6);
                case MIRT -> new Range(-20, 20);
            };
        }

        private Grid grid() {
            return switch (this) {
                case CATR -> Grid.trapezoid(range(), 33);
                case JSCAT -> Grid.sum(range(), 121);
                case MIRT -> Grid.sum(new Range(-6, 6), 61);
            };
        }
    }

    public static Estimator of(Field given) {
        Tool tool = Tool.of(given);
        Field method = given.get("method");
        Range range = range(given, tool.range());
        Estimator.Information information =
                tool == Tool.MIRT ? Estimator.Information.OBSERVED : Estimator.Information.EXPECTED;
        return switch (method.word("")) {
            case "eap" -> new ExpectedAPosteriori(prior(given), grid(given.get("quadrature"), tool));
            case "map", "bm" -> new PosteriorMode(prior(given), range, information);
            case "ml", "mle" -> new PosteriorMode(new Prior.None(), range, information);
            case "wl", "wle" ->
                // What mirt calls WLE is the mode under Jeffreys' prior: another estimate as soon as there is guessing.
                tool == Tool.MIRT
                        ? new PosteriorMode(new Prior.Jeffreys(), range, information)
                        : new WeightedLikelihood(range);
            case "rob", "robust" -> robust(given, range);
            default -> throw method.fault("must be one of EAP, MAP (BM), ML (MLE), WL (WLE), ROB");
        };
    }

    private static Estimator robust(Field given, Range range) {
        Field weight = given.get("weight");
        RobustLikelihood.Weight shape = switch (weight.word("huber")) {
            case "huber" -> RobustLikelihood.Weight.HUBER;
            case "tukey", "bisquare" -> RobustLikelihood.Weight.BISQUARE;
            default -> throw weight.fault("must be Huber or Tukey");
        };
        Field tuning = given.getAny("tuning", "tuCo");
        double constant = tuning.number(1);
        return tuning.make(() -> new RobustLikelihood(shape, constant, range));
    }

    public static Prior prior(Field given) {
        Field prior = given.get("prior");
        Field parameters = given.get("priorPar");
        return switch (prior.word("norm")) {
            case "norm", "normal" -> {
                double[] values = pair(parameters, 0, 1);
                yield parameters.make(() -> new Prior.Normal(values[0], values[1]));
            }
            case "unif", "uniform" -> {
                double[] values = pair(parameters, -4, 4);
                yield parameters.make(() -> new Prior.Uniform(new Range(values[0], values[1])));
            }
            case "jeffreys" -> new Prior.Jeffreys();
            case "none" -> new Prior.None();
            default -> throw prior.fault("must be one of norm, unif, Jeffreys, none");
        };
    }

    public static Range range(Field given, Range otherwise) {
        Field range = given.get("range");
        if (!range.isPresent()) return otherwise;
        double[] values = pair(range, 0, 0);
        return range.make(() -> new Range(values[0], values[1]));
    }

    private static double[] pair(Field field, double first, double second) {
        if (!field.isPresent()) return new double[] {first, second};
        List<Field> values = field.elements();
        if (values.size() != 2) throw field.fault("must have 2 values");
        return field.numbers();
    }

    /** [from, to, points] by the trapezoidal rule, or an object whose rule is a plain sum unless it names the trapezoid. */
    public static Grid grid(Field quadrature, Tool tool) {
        if (!quadrature.isPresent()) return tool.grid();
        if (quadrature.isList()) {
            List<Field> values = quadrature.elements(3, "from, to and points");
            Range range = quadrature.make(
                    () -> new Range(values.get(0).number(), values.get(1).number()));
            int points = values.get(2).integer(2, 1_000_000);
            return quadrature.make(() -> Grid.trapezoid(range, points));
        }
        if (!quadrature.isObject()) throw quadrature.fault("must be [from, to, points] or an object");
        if (quadrature.get("step").isPresent()) return stepped(quadrature);
        Range range = quadrature.make(() ->
                new Range(quadrature.get("from").number(), quadrature.get("to").number()));
        int points = quadrature.get("points").integer(2, 1_000_000);
        boolean trapezoid = quadrature.get("rule").word("").contains("trap");
        return quadrature.make(() -> trapezoid ? Grid.trapezoid(range, points) : Grid.sum(range, points));
    }

    /** From a point by steps: as many as the case says, or up to its end. */
    private static Grid stepped(Field quadrature) {
        double from = quadrature.get("from").number();
        double step = quadrature.get("step").number();
        if (!(step > 0)) throw quadrature.get("step").fault("must be above 0");
        // Half a step of grace, since steps of a tenth do not add up exactly.
        int points = quadrature.get("points").isPresent()
                ? quadrature.get("points").integer(2, 1_000_000)
                : (int) Math.min(1_000_000, 1 + Math.floor((quadrature.get("to").number() - from) / step + 0.5));
        boolean rounded = quadrature.get("rule").word("").contains("rounded");
        List<Double> grid = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            double point = from + i * step;
            grid.add(rounded ? Math.rint(point * 1e6) / 1e6 : point);
        }
        return quadrature.make(
                () -> Grid.sum(grid.stream().mapToDouble(Double::doubleValue).toArray()));
    }
}
