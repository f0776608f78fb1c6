package fr.pixemploi.assessment.psychometrics.workbench.estimation;

import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.psychometrics.estimate.Pattern;
import fr.pixemploi.assessment.psychometrics.estimate.Range;
import fr.pixemploi.assessment.psychometrics.fit.LogisticDif;
import fr.pixemploi.assessment.psychometrics.fit.MantelHaenszel;
import fr.pixemploi.assessment.psychometrics.fit.PersonFit;
import fr.pixemploi.assessment.psychometrics.workbench.input.Field;
import fr.pixemploi.assessment.psychometrics.workbench.input.Items;
import fr.pixemploi.assessment.psychometrics.workbench.input.JsonDocument;
import fr.pixemploi.assessment.psychometrics.workbench.input.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The kinds person_fit and dif. */
public final class FitOfAnswers {
    private static final Range WIDE = new Range(-10, 10);

    private FitOfAnswers() {}

    public static Map<String, @Nullable Object> ofPersons(Field given) {
        List<Logistic> items = items(given);
        Range range = Method.range(given, WIDE);
        List<PersonFit> fits = new ArrayList<>();
        for (Field person : given.get("responses").elements()) {
            Pattern pattern = OneAbility.pattern(items, person);
            fits.add(person.make(() -> PersonFit.of(pattern, range)));
        }
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("theta", column(fits, fit -> fit.estimate().theta()));
        result.put("se", column(fits, fit -> fit.estimate().se()));
        result.put("lz", column(fits, PersonFit::lz));
        result.put("lzstar", column(fits, PersonFit::lzStar));
        result.put("infit", column(fits, PersonFit::infit));
        result.put("outfit", column(fits, PersonFit::outfit));
        return result;
    }

    public static Map<String, @Nullable Object> betweenGroups(Field given) {
        List<Field> groups = given.get("group").elements();
        boolean[] focal = new boolean[groups.size()];
        for (int i = 0; i < focal.length; i++) focal[i] = groups.get(i).integer(0, 1) == 1;
        List<boolean[]> answers = new ArrayList<>();
        for (Field person : given.get("responses").elements(focal.length, "group")) answers.add(answers(person));
        if (answers.isEmpty()) throw given.get("responses").fault("must not be empty");
        int items = answers.getFirst().length;
        int[] totals = new int[focal.length];
        for (int i = 0; i < totals.length; i++) {
            if (answers.get(i).length != items)
                throw given.get("responses").elements().get(i).fault("must have " + items + " answers, as the first");
            for (boolean right : answers.get(i)) totals[i] += right ? 1 : 0;
        }
        List<Map<String, @Nullable Object>> results = new ArrayList<>();
        for (int item = 0; item < items; item++) {
            boolean[] right = new boolean[focal.length];
            for (int i = 0; i < right.length; i++) right[i] = answers.get(i)[item];
            results.add(item(
                    item + 1, MantelHaenszel.of(right, focal, totals, items), LogisticDif.of(right, focal, totals)));
        }
        return Map.of("items", results);
    }

    private static Map<String, @Nullable Object> item(int number, MantelHaenszel table, LogisticDif regression) {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        item.put("item", number);
        item.put("MHchi2", JsonDocument.number(table.chiSquare()));
        item.put("MHp", JsonDocument.number(table.p()));
        // The tables of these cases have wrong before right, so that their ratio is the other way round than that of
        // ETS.
        item.put("commonOR", JsonDocument.number(1 / table.oddsRatio()));
        item.put("deltaMH", JsonDocument.number(-table.delta()));
        item.put("deltaSe", JsonDocument.number(table.deltaSe()));
        item.put(
                "etsClass",
                switch (table.size()) {
                    case NEGLIGIBLE -> "A";
                    case MODERATE -> "B";
                    case LARGE -> "C";
                });
        item.put("logisticLR2df", JsonDocument.number(regression.likelihoodRatio()));
        item.put("logisticP", JsonDocument.number(regression.p()));
        item.put("uniformLR", JsonDocument.number(regression.uniform()));
        item.put("nonUniformLR", JsonDocument.number(regression.nonUniform()));
        return item;
    }

    /** A text of 0 and 1, or a list of them. */
    private static boolean[] answers(Field person) {
        if (!person.isText()) {
            List<Field> values = person.elements();
            boolean[] right = new boolean[values.size()];
            for (int i = 0; i < right.length; i++) right[i] = values.get(i).integer(0, 1) == 1;
            return right;
        }
        String text = person.text();
        if (!text.matches("[01]+")) throw person.fault("must be of 0 and 1 only");
        boolean[] right = new boolean[text.length()];
        for (int i = 0; i < right.length; i++) right[i] = text.charAt(i) == '1';
        return right;
    }

    /** Items of a list "items", or of one list a parameter. */
    private static List<Logistic> items(Field given) {
        double constant = OneAbility.constant(given);
        if (given.get("items").isPresent()) return Items.rightOrWrong(given.get("items"), constant);
        List<Field> difficulties = given.get("b").elements();
        List<Logistic> items = new ArrayList<>();
        for (int j = 0; j < difficulties.size(); j++) {
            double a = parameter(given.get("a"), j, difficulties.size(), 1);
            double b = difficulties.get(j).number();
            double c = parameter(given.get("c"), j, difficulties.size(), 0);
            double d = parameter(given.get("d"), j, difficulties.size(), 1);
            items.add(given.get("a").make(() -> new Logistic(constant * a, b, c, d)));
        }
        return items;
    }

    private static double parameter(Field values, int j, int length, double otherwise) {
        return values.isPresent() ? values.elements(length, "b").get(j).number() : otherwise;
    }

    private static List<@Nullable Double> column(List<PersonFit> fits, ToDoubleFunction<PersonFit> value) {
        List<@Nullable Double> column = new ArrayList<>();
        for (PersonFit fit : fits) column.add(JsonDocument.number(value.applyAsDouble(fit)));
        return column;
    }
}
