package fr.pixemploi.assessment.psychometrics.workbench.bank;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.Measurement;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.engine.model.PartialCredit;
import fr.pixemploi.assessment.engine.model.ResponseTime;
import fr.pixemploi.assessment.psychometrics.workbench.calibration.CalibrationBank;

/** The open item bank as the JSON that simulations and calibrations read. No keys, no texts. */
public final class BankExport {
    private BankExport() {}

    public static ObjectNode of(ItemBank bank) {
        Measurement measurement = bank.measurement();
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("version", bank.version());
        ArrayNode competences = document.putArray("competences");
        measurement.competences().forEach(code -> competences.add(code.value()));
        CalibrationBank.write(measurement.prior(Measurement.EVERYONE), document);
        document.put("speedVariance", measurement.times().speedVariance());
        ArrayNode items = document.putArray("items");
        for (Item item : bank.active(Pool.OPEN)) write(item, bank, items.addObject());
        return document;
    }

    private static void write(Item item, ItemBank bank, ObjectNode into) {
        into.put("id", item.id().value());
        into.put("competence", item.competence().value());
        into.put("model", item.parameters() instanceof PartialCredit ? "partial-credit" : "logistic");
        CalibrationBank.parameters(item.parameters(), into);
        ResponseTime time = bank.measured(item.id()).orElseThrow().time();
        into.putObject("seconds").put("beta", time.beta()).put("alpha", time.alpha());
        into.put("origin", item.calibrated() ? CalibrationBank.CALIBRATED : "author");
        if (item.family() != null) into.put("family", item.family());
    }
}
