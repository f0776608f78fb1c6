package fr.pixemploi.assessment.workbench;

import fr.pixemploi.assessment.adaptive.model.GradedResponse;
import fr.pixemploi.assessment.adaptive.model.Logistic;
import fr.pixemploi.assessment.adaptive.model.PartialCredit;
import fr.pixemploi.assessment.adaptive.model.ResponseModel;
import fr.pixemploi.assessment.adaptive.model.ResponseTime;
import fr.pixemploi.assessment.adaptive.posterior.AbilityPrior;
import fr.pixemploi.assessment.adaptive.simulation.SimulatedBank;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A bank of items in JSON, as {@code calibrate} writes it:
 * {@code {"version", "competences": [...], "mean": [...], "covariance": [[...]], "items": [{"id", "competence", "model": "logistic",
 * "a", "b", "c", "d", "seconds": {"beta", "alpha"}, "origin"}]}}. A graded item has {@code "model": "partial-credit"}, {@code a} and
 * {@code deltas}, or {@code "graded-response"}, {@code a} and {@code thresholds}.
 *
 * @param bank with items that behave as the file says
 * @param guessed ids of the items whose origin is {@code author}: their parameters are a guess
 */
record BankFile(SimulatedBank bank, Set<String> guessed) {
    static BankFile read(Path file) {
        Field document = JsonDocument.read(file);
        List<String> competences = new ArrayList<>();
        for (Field competence : document.get("competences").elements()) {
            if (competences.contains(competence.text())) throw competence.fault("came before");
            competences.add(competence.text());
        }
        int k = competences.size();
        double[] mean = numbers(document.get("mean"), k);
        List<Field> rows = document.get("covariance").elements(k, "competences");
        double[][] covariance = new double[k][];
        for (int i = 0; i < k; i++) covariance[i] = numbers(rows.get(i), k);
        AbilityPrior prior = document.get("covariance").make(() -> AbilityPrior.of(mean, covariance));
        List<SimulatedBank.Item> items = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Set<String> guessed = new HashSet<>();
        for (Field item : document.get("items").elements()) {
            String id = item.get("id").text();
            if (!ids.add(id)) throw item.get("id").fault("\"" + id + "\" came before");
            if (item.get("origin").word("").equals("author")) guessed.add(id);
            items.add(item(item, id, competences));
        }
        if (items.isEmpty()) throw document.get("items").fault("must have at least one item");
        return new BankFile(new SimulatedBank(document.get("version").text(), competences, prior, items), guessed);
    }

    private static SimulatedBank.Item item(Field item, String id, List<String> competences) {
        int dimension = competences.indexOf(item.get("competence").text());
        if (dimension < 0) throw item.get("competence").fault("must be one of the bank's competences");
        ResponseModel model = model(item);
        Field seconds = item.get("seconds");
        if (!seconds.isObject()) throw seconds.fault("must be an object with beta and alpha");
        ResponseTime time = seconds.make(() -> new ResponseTime(
                seconds.get("beta").number(), seconds.get("alpha").number()));
        return new SimulatedBank.Item(id, dimension, model, model, time);
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
                item.make(() -> new PartialCredit(
                        item.get("a").number(),
                        item.get("deltas").elements().stream()
                                .map(Field::number)
                                .toList()));
            case "graded-response" ->
                item.make(() -> new GradedResponse(
                        item.get("a").number(),
                        item.get("thresholds").elements().stream()
                                .map(Field::number)
                                .toList()));
            default -> throw model.fault("must be logistic, partial-credit or graded-response");
        };
    }

    private static double[] numbers(Field list, int length) {
        return list.elements(length, "competences").stream()
                .mapToDouble(Field::number)
                .toArray();
    }
}
