package fr.pixemploi.assessment.psychometrics.workbench.calibration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.assessment.engine.model.GradedResponse;
import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.PartialCredit;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.model.Uncertain;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.psychometrics.workbench.input.Field;
import fr.pixemploi.assessment.psychometrics.workbench.input.JsonDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The bank in use, as calibration reads it: {@code {"version", "competences": [...], "mean": [...], "covariance": [[...]], "items":
 * [{"id", "competence", "model", "a", "b", "c", "d" | "deltas" | "thresholds", "origin", "scored", "se"}]}}. Its document is kept whole,
 * so that a new version carries on whatever else it says.
 */
public record CalibrationBank(
        ObjectNode document,
        List<String> competences,
        AbilityPrior population,
        List<Entry> items,
        Map<String, Integer> numbers) {
    public static final String CALIBRATED = "calibrated";

    /**
     * One item.
     *
     * @param isCalibrated whether its parameters come from answers; else they are an author's guess
     * @param isScored false for an item that is tried out
     * @param errors standard errors in the order of a and the difficulties; empty when none are given
     */
    public record Entry(
            String id,
            int dimension,
            ResponseModel model,
            boolean isCalibrated,
            boolean isScored,
            List<Double> errors) {}

    public static CalibrationBank read(Path file) {
        return of(JsonDocument.read(file));
    }

    /** The bank that a document describes. */
    public static CalibrationBank of(Field document) {
        document.get("version").text();
        List<String> competences = new ArrayList<>();
        for (Field competence : document.get("competences").elements()) {
            if (competences.contains(competence.text())) throw competence.fault("came before");
            competences.add(competence.text());
        }
        if (competences.isEmpty()) throw document.get("competences").fault("must name at least one");
        int k = competences.size();
        List<Field> rows = document.get("covariance").elements(k, "competences");
        double[] mean = numbers(document.get("mean").elements(k, "competences"));
        double[][] covariance = rows.stream()
                .map(row -> numbers(row.elements(k, "competences")))
                .toArray(double[][]::new);
        AbilityPrior population = document.get("covariance").make(() -> AbilityPrior.of(mean, covariance));
        List<Entry> items = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Field item : document.get("items").elements()) {
            if (!item.isObject()) throw item.fault("must be an object");
            Entry entry = entry(item, competences);
            if (numbers.putIfAbsent(entry.id(), items.size()) != null)
                throw item.get("id").fault("\"" + entry.id() + "\" came before");
            items.add(entry);
        }
        if (items.isEmpty()) throw document.get("items").fault("must have at least one");
        return new CalibrationBank((ObjectNode) document.node(), competences, population, items, numbers);
    }

    private static Entry entry(Field item, List<String> competences) {
        int dimension = competences.indexOf(item.get("competence").text());
        if (dimension < 0) throw item.get("competence").fault("must be one of the bank's competences");
        Field scored = item.get("scored");
        if (scored.isPresent() && !scored.node().isBoolean()) throw scored.fault("must be true or false");
        Field errors = item.get("se");
        List<Double> se = new ArrayList<>();
        if (errors.isPresent()) {
            se.add(errors.get("a").number());
            Field difficulties = errors.getAny("b", "deltas", "thresholds");
            if (difficulties.isList()) for (double error : difficulties.numbers()) se.add(error);
            else se.add(difficulties.number());
        }
        return new Entry(
                item.get("id").text(),
                dimension,
                model(item),
                item.get("origin").word("author").equals(CALIBRATED),
                !scored.isPresent() || scored.node().booleanValue(),
                se);
    }

    private static ResponseModel model(Field item) {
        Field model = item.get("model");
        return switch (model.word("logistic")) {
            case "logistic" ->
                item.make(() -> new Logistic(
                        item.get("a").number(),
                        item.get("b").number(),
                        item.get("c").number(0),
                        item.get("d").number(1)));
            case "partial-credit" ->
                item.make(() -> new PartialCredit(item.get("a").number(), list(item.get("deltas"))));
            case "graded-response" ->
                item.make(() -> new GradedResponse(item.get("a").number(), list(item.get("thresholds"))));
            default -> throw model.fault("must be logistic, partial-credit or graded-response");
        };
    }

    private static List<Double> list(Field values) {
        return values.elements().stream().map(Field::number).toList();
    }

    private static double[] numbers(List<Field> values) {
        return values.stream().mapToDouble(Field::number).toArray();
    }

    /** The next version of this bank, to be filled in: a copy. */
    ObjectNode next(String version, AbilityPrior newPopulation) {
        ObjectNode next = document.deepCopy();
        next.put("version", version);
        next.put("calibratedFrom", document.get("version").textValue());
        write(newPopulation, next);
        return next;
    }

    /** Mean and covariance, to six decimals. */
    public static void write(AbilityPrior population, ObjectNode into) {
        ArrayNode mean = into.putArray("mean");
        ArrayNode covariance = into.putArray("covariance");
        for (int i = 0; i < population.dimensions(); i++) {
            mean.add(rounded(population.mean(i)));
            ArrayNode row = covariance.addArray();
            for (int j = 0; j < population.dimensions(); j++) row.add(rounded(population.covariance(i, j)));
        }
    }

    /** An item's parameters, its standard errors and where they come from. */
    public static void write(ResponseModel model, List<Double> errors, int answers, ObjectNode into) {
        into.put("origin", CALIBRATED);
        into.put("answers", answers);
        ObjectNode se = into.putObject("se");
        parameters(model, into);
        se.put("a", rounded(errors.getFirst()));
        List<Double> difficulties = errors.subList(1, model.categories());
        switch (model) {
            case Logistic _ -> se.put("b", rounded(difficulties.getFirst()));
            case PartialCredit _ -> put("deltas", difficulties, se);
            case GradedResponse _ -> put("thresholds", difficulties, se);
            case Uncertain _ -> throw new IllegalStateException("what was calibrated is no guess");
        }
        if (errors.size() > model.categories()) se.put("c", rounded(errors.getLast()));
    }

    public static void parameters(ResponseModel model, ObjectNode into) {
        switch (model) {
            case Logistic logistic -> {
                into.put("a", rounded(logistic.a()));
                into.put("b", rounded(logistic.b()));
                into.put("c", rounded(logistic.c()));
                into.put("d", rounded(logistic.d()));
            }
            case PartialCredit partial -> {
                into.put("a", rounded(partial.a()));
                put("deltas", partial.deltas(), into);
            }
            case GradedResponse graded -> {
                into.put("a", rounded(graded.a()));
                put("thresholds", graded.thresholds(), into);
            }
            case Uncertain uncertain -> parameters(uncertain.guess(), into);
        }
    }

    private static void put(String name, List<Double> values, ObjectNode into) {
        ArrayNode list = into.putArray(name);
        for (double value : values) list.add(rounded(value));
    }

    static double rounded(double value) {
        return Math.rint(value * 1e6) / 1e6;
    }
}
