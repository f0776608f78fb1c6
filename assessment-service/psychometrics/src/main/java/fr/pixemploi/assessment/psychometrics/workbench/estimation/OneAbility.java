package fr.pixemploi.assessment.psychometrics.workbench.estimation;

import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.psychometrics.estimate.AbilityEstimate;
import fr.pixemploi.assessment.psychometrics.estimate.Estimator;
import fr.pixemploi.assessment.psychometrics.estimate.ExpectedAPosteriori;
import fr.pixemploi.assessment.psychometrics.estimate.Pattern;
import fr.pixemploi.assessment.psychometrics.estimate.Range;
import fr.pixemploi.assessment.psychometrics.estimate.published.JsCat;
import fr.pixemploi.assessment.psychometrics.workbench.input.Field;
import fr.pixemploi.assessment.psychometrics.workbench.input.Items;
import fr.pixemploi.assessment.psychometrics.workbench.input.JsonDocument;
import fr.pixemploi.assessment.psychometrics.workbench.input.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The kinds dich_theta and poly_theta: one ability from one person's answers. */
public final class OneAbility {
    private OneAbility() {}

    public static Map<String, @Nullable Object> rightOrWrong(Field given) {
        List<Logistic> items = Items.rightOrWrong(given.get("items"), constant(given));
        Pattern pattern = pattern(items, given.get("responses"));
        Estimator estimator = Method.of(given);
        AbilityEstimate estimate = given.get("method").make(() -> estimator.estimate(pattern));
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("theta", estimate.theta());
        boolean jsCat = Method.Tool.of(given) == Method.Tool.JSCAT;
        double se = jsCat ? JsCat.standardError(pattern, estimate.theta()) : estimate.se();
        result.put("se", JsonDocument.number(se));
        if (jsCat && items.stream().anyMatch(item -> item.d() < 1))
            result.put("seFisher", JsonDocument.number(1 / Math.sqrt(pattern.information(estimate.theta()))));
        if (Method.Tool.of(given) == Method.Tool.CATR) putSolved(result, estimator, estimate, given);
        return result;
    }

    public static Map<String, @Nullable Object> graded(Field given) {
        List<ResponseModel> items = Items.graded(given.get("items"), given.get("model"), constant(given));
        Pattern pattern = pattern(items, given.get("responses"));
        Estimator estimator = Method.of(given);
        AbilityEstimate estimate = given.get("method").make(() -> estimator.estimate(pattern));
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("theta", estimate.theta());
        result.put("se", JsonDocument.number(estimate.se()));
        return result;
    }

    static double constant(Field given) {
        Field constant = given.get("D");
        double value = constant.number(1);
        if (!(value > 0)) throw constant.fault("must be above 0");
        return value;
    }

    /** Answers in the order of the items; an item whose response is null was not answered. */
    static Pattern pattern(List<? extends ResponseModel> items, Field responses) {
        List<Field> values = responses.elements(items.size(), "items");
        List<Pattern.Answer> answers = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            ResponseModel item = items.get(i);
            OptionalInt category = values.get(i).response(item.categories() - 1);
            if (category.isPresent()) answers.add(new Pattern.Answer(item, category.getAsInt()));
        }
        return new Pattern(answers);
    }

    /** The estimate again, for readers of cases whose theta came from a coarse root search; null on a bound and for a mean. */
    private static void putSolved(
            Map<String, @Nullable Object> result, Estimator estimator, AbilityEstimate estimate, Field given) {
        Range range = Method.range(given, new Range(-4, 4));
        boolean solved = !(estimator instanceof ExpectedAPosteriori)
                && estimate.theta() > range.from()
                && estimate.theta() < range.to();
        result.put("theta_hp", solved ? (Object) estimate.theta() : null);
        result.put("se_hp", solved ? JsonDocument.number(estimate.se()) : null);
    }
}
