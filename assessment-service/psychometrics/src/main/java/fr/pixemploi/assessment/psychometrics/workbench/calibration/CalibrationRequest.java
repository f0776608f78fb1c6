package fr.pixemploi.assessment.psychometrics.workbench.calibration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.assessment.engine.model.GradedResponse;
import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.PartialCredit;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.model.Uncertain;
import fr.pixemploi.assessment.psychometrics.calibration.check.Drift;
import fr.pixemploi.assessment.psychometrics.calibration.data.EstimatedItem;
import fr.pixemploi.assessment.psychometrics.workbench.input.BadInput;
import java.util.ArrayList;
import java.util.List;

/**
 * What a calibration found, as the service takes it: the body of {@code POST /v1/item-bank/calibrations}. Items that were left as
 * they are, anchors among them, are left out.
 */
public final class CalibrationRequest {
    private CalibrationRequest() {}

    /**
     * All items that were estimated.
     *
     * @param activate items on trial that measure people from now on
     * @throws BadInput for one to be activated that was not estimated, or whose model the service does not know
     */
    public static ObjectNode of(CalibrationRun run, List<String> activate) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode items = body.putArray("items");
        List<String> told = new ArrayList<>();
        for (int j = 0; j < run.items.size(); j++) {
            EstimatedItem item = run.inNewBank(j);
            if (!item.isEstimated()) continue;
            String id = item.item().id();
            ObjectNode into = items.addObject().put("itemId", id);
            parameters(id, item.model(), into);
            run.times.times().get(j).ifPresent(time -> {
                into.put("beta", CalibrationBank.rounded(time.beta()));
                into.put("alpha", CalibrationBank.rounded(time.alpha()));
            });
            told.add(id);
        }
        ArrayNode activated = body.putArray("activate");
        for (String id : activate) {
            if (!told.contains(id)) throw new BadInput("--activate: \"" + id + "\" was not calibrated");
            activated.add(id);
        }
        // Authors read it, in French like all content.
        body.put("note", "Calibrage : " + run.records.size() + " réponses de " + run.records.persons() + " personnes.");
        return body;
    }

    private static void parameters(String id, ResponseModel model, ObjectNode into) {
        switch (model) {
            case Logistic logistic -> CalibrationBank.parameters(logistic, into);
            case PartialCredit partial -> {
                into.put("a", CalibrationBank.rounded(partial.a()));
                into.put("b", CalibrationBank.rounded(Drift.difficulty(partial)));
                ArrayNode steps = into.putArray("steps");
                for (double step : partial.deltas()) steps.add(CalibrationBank.rounded(step));
            }
            case GradedResponse _ ->
                throw new BadInput("--request: the service has no graded response, as \"" + id + "\" is");
            case Uncertain _ -> throw new IllegalStateException("what was calibrated is no guess");
        }
    }
}
