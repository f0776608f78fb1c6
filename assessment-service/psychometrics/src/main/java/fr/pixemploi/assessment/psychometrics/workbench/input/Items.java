package fr.pixemploi.assessment.psychometrics.workbench.input;

import fr.pixemploi.assessment.engine.model.GradedResponse;
import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.PartialCredit;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Items as documents write them. The constant D of a case multiplies every discrimination. */
public final class Items {
    private Items() {}

    /** {@code {"a","b","c","d"}} or [a, b, c, d]: a is 1, c is 0 and d is 1 where they are not given. */
    public static List<Logistic> rightOrWrong(Field items, double constant) {
        return each(items, item -> {
            double[] values = item.isList()
                    ? Arrays.copyOf(upToFour(item), 4)
                    : new double[] {
                        item.get("a").number(1),
                        item.get("b").number(),
                        item.get("c").number(0),
                        item.get("d").number(1)
                    };
            if (item.isList() && item.elements().size() < 4) values[3] = 1;
            return item.make(() -> new Logistic(constant * values[0], values[1], values[2], values[3]));
        });
    }

    /** By model: GRM [a, b1, ..], GPCM [a, delta1, ..], PCM [delta1, ..], RSM [location, step1, ..]; null pads a shorter item. */
    public static List<ResponseModel> graded(Field items, Field model, double constant) {
        String name = model.word("").toUpperCase(Locale.ROOT);
        if (!List.of("GRM", "GPCM", "PCM", "RSM").contains(name))
            throw model.fault("must be one of GRM, GPCM, PCM, RSM");
        return each(items, item -> item.make(() -> graded(name, values(item), constant)));
    }

    private static ResponseModel graded(String model, List<Double> values, double constant) {
        if (values.size() < (model.equals("PCM") ? 1 : 2))
            throw new IllegalArgumentException("has too few values for " + model);
        List<Double> rest = values.subList(1, values.size());
        return switch (model) {
            case "GRM" -> new GradedResponse(constant * values.getFirst(), rest);
            case "GPCM" -> new PartialCredit(constant * values.getFirst(), rest);
            case "PCM" -> new PartialCredit(constant, values);
            default ->
                new PartialCredit(
                        constant,
                        rest.stream().map(step -> values.getFirst() + step).toList());
        };
    }

    private static double[] upToFour(Field item) {
        double[] values = item.numbers();
        if (values.length < 2 || values.length > 4) throw item.fault("must have 2 to 4 values: a, b, c, d");
        return values;
    }

    private static List<Double> values(Field item) {
        List<Double> values = new ArrayList<>();
        for (Field value : item.elements()) {
            if (value.isPresent()) values.add(value.number());
        }
        return values;
    }

    private static <T> List<T> each(Field items, Function<Field, T> maker) {
        List<T> made = new ArrayList<>();
        for (Field item : items.elements()) made.add(maker.apply(item));
        return made;
    }
}
