package fr.pixemploi.assessment.psychometrics.workbench.estimation;

import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.psychometrics.estimate.AbilityEstimate;
import fr.pixemploi.assessment.psychometrics.estimate.ExpectedAPosteriori;
import fr.pixemploi.assessment.psychometrics.estimate.Grid;
import fr.pixemploi.assessment.psychometrics.estimate.Pattern;
import fr.pixemploi.assessment.psychometrics.estimate.Prior;
import fr.pixemploi.assessment.psychometrics.estimate.Range;
import fr.pixemploi.assessment.psychometrics.estimate.published.PixFlash;
import fr.pixemploi.assessment.psychometrics.workbench.input.Field;
import fr.pixemploi.assessment.psychometrics.workbench.input.Items;
import fr.pixemploi.assessment.psychometrics.workbench.input.JsonDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kind pix_flash: the published algorithm's estimate after each answer, beside an honest posterior mean of the same answers. */
public final class PixFlashHistory {
    private static final Range GRID = new Range(-6, 6);
    private static final int POINTS = 121;

    private PixFlashHistory() {}

    public static Map<String, @Nullable Object> of(Field given) {
        List<Logistic> items = Items.rightOrWrong(given.get("items"), 1);
        List<Field> responses = given.get("responses").elements(items.size(), "items");
        boolean[] right = new boolean[responses.size()];
        for (int i = 0; i < right.length; i++) right[i] = responses.get(i).integer(0, 1) == 1;
        double start = given.get("startCapacity").number(0);
        double step = given.get("variationPercent").number(0);
        PixFlash flash = given.get("variationPercent").make(() -> new PixFlash(start, step));
        List<AbilityEstimate> history = flash.history(items, right);
        AbilityEstimate last = history.isEmpty() ? flash.beforeAnswers() : history.getLast();
        Pattern pattern = OneAbility.pattern(items, given.get("responses"));
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("theta", last.theta());
        result.put("se", JsonDocument.number(last.se()));
        result.put("thetaHistory", history.stream().map(AbilityEstimate::theta).toList());
        result.put("seHistory", history.stream().map(AbilityEstimate::se).toList());
        result.put(
                "eapSamePattern",
                new ExpectedAPosteriori(new Prior.Normal(0, 1), Grid.sum(GRID, POINTS))
                        .estimate(pattern)
                        .theta());
        return result;
    }
}
